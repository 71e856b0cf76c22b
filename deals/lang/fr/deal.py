"""French words for deals."""

from deals.domain.vocabulary import DealStatus, DealType, Role, Stage, TermStatus
from deals.grammar import DealWords, Frame
from deals.lang.fr.noun import ORGANISATION

_HAVE = (
    r"(?:a|ont|à(?= \w+é\b)|avait|avaient|aura|auront|aurait|auraient|ayant|avoir)(?: (?:\w+ment|déjà|aussi|"
    r"également|donc|ainsi|enfin|notamment|tous deux|par ailleurs|en outre|à nouveau|de nouveau|"
    r"d['’]ailleurs|de son côté|à son tour|elle-même|lui-même|ensuite|depuis|alors|même|encore|lui|"
    r"elle|chacune?|tou(?:te)?s|quant à (?:\w+|{X})|(?:en )?{D})|, [a-zà-ÿ ]{3,25}{X}?,)?"
)
_BE = (
    r"(?:est|sont|a été|ont été|sera|seront|serait|seraient|était|étaient|avait été|avaient été|"
    r"aurait été|être|été|va être|vient d['’]être|ayant été)(?: (?:\w+ment|déjà|aussi|également|"
    r"donc|ainsi|enfin|désormais))?"
)
_BOUGHT = (
    r"(?:rachet|achet|absorb|aval|croqu|récupér|ramass|arrach|englout)é|acquis|repris|conquis|"
    r"englouti|ravi|nationalisé"
)
_BUYS = (
    r"\b(?:rach[eè]t(?:e|ent|era|eront|erait|eraient|ait|aient|er|ant)|ach[eè]t(?:e|ent|era|eront|"
    r"erait|er|ant)|"
    r"acqui(?:ert|èrent)|acquer(?:ra|ront|rait|raient)|acquér(?:ir|ait|aient|ant)|"
    rf"{_HAVE} (?:{_BOUGHT}|mis(?: (?:en )?{{D}})? la main|pris(?: (?:en )?{{D}})? le contrôle|pris possession|pris la majorité|jeté son dévolu|remporté(?! [^.;,]{{0,30}}(?:contrat|commande|chantier|prix))|"
    rf"payé(?= {{X}} {{A}}(?! pour\b))|finalisé l['’]acquisition|finalisé le rachat|fait l['’]acquisition|"
    rf"procédé (?:à l['’]acquisition|au rachat))e?s?|"
    r"(?:s['’]|se )(?:offr(?:e|ent|ira|iront|irait|ir|ant|ait|aient)|pa(?:ie|ye)(?:nt|r)?|empar(?:e|ent|era|er|ant|ait|aient)|adjug(?:e|er)(?! {A})|"
    r"(?:est|étai(?:t|ent)|sont)(?: \w+)? (?:offerte?s?|payée?s?|emparée?s?|adjugée?s?(?! {A})))|"
    r"(?:met(?:tent|tra|trait|tre|tant|tait|taient)?|mettre)(?: \w+ment)? la main|(?:prend|prendra|prendront|prendrait|"
    r"prendre|prenant|prennent|prenait|prenaient)(?: (?:en )?{D})? (?:le contrôle|possession|la majorité)|"
    r"repr(?:end|ennent|endra|endront|endrait|endre|enant|enait|enaient)|absorb(?:e|er|era)|aval(?:e|er)|"
    r"croqu(?:e|er)|gob(?:e|er)|"
    r"jet(?:er|te|tent|ait|tera) son dévolu|(?:fait|faire|fera|font|faisait) l['’]acquisition|rafl(?:e|er)|"
    r"port(?:e|é|ée|er|era|eront)s? acquéreurs?|dev(?:ient|enir|enue?s?|iendra|iennent)(?: \w+)? propriétaires?|lanc(?:e|er|era|ent|é) (?:une |son )?(?:OPA|"
    r"offre publique d['’]achat)|débourse(?:r|nt)?(?! {A}[^.;,]{0,25} pour\b))\b"
    r"(?! \d+(?:[,.;]|$| (?:et|sur|salariés|postes|emplois)\b))"
)
_BOUGHT_BY = (
    rf"\b(?:{_BE} (?:(?:{_BOUGHT})e?s?)\b|(?<!a )(?<!ont )(?<!avait )(?<!avoir )payée?s?(?= {{A}} (?:à|au|par)\b)|"
    r"(?:se|s['’]est|se sont) (?:fai(?:t|re|sant)|fera|font) (?:racheter|acheter|absorber|avaler|croquer|"
    r"gober|dévorer|reprendre|souffler|engloutir)\b|"
    rf"(?:{_BOUGHT})(?:e|s|es)?(?= (?:(?:en )?{{D}}|(?:à|au|aux) (?:la |l['’])?(?:[a-zà-ÿ-]+ ){{0,3}}{{X}}|{{A}} (?:par|en)|(?:par|"
    rf"il y a|récemment|l['’]an|pour|en \w+ par|à la barre|à prix)\b))|"
    r"(?:int[èé]gr(?:e|é|ée|era|er)|pass(?:e|é|ée|era|er)|bascul(?:e|é|ée|era|er)|atterri(?:t|r)?|tomb(?:e|é|ée|era|er)|entr(?:e|é|ée|er|era)|rejoin(?:t|dre|"
    r"dra))(?: (?:en )?{{D}})? (?:sous (?:le contrôle|pavillon|la coupe|l['’]aile)|dans (?:le giron|l['’]escarcelle|"
    r"les mains|les bras|le portefeuille)|aux mains|les rangs|le giron|la galaxie|entre les mains)|"
    r"dev(?:ient|enue?s?|enir|iendra)(?:, [^,;.]{2,20},)? (?:la )?propriété(?= (?:d[eu] |des |d['’]))|"
    r"(?:est|sont) désormais (?:dans (?:le giron|l['’]escarcelle)|aux mains|sous (?:le contrôle|pavillon)))"
)
_SELLS = (
    r"\b(?:(?:re)?ven(?:d|dent|dra|drait|dre|dant|dait)|cèd(?:e|ent)|céd(?:er|era|erait|ait|ant)|"
    rf"{_HAVE} (?:re)?(?:vendu|cédé)e?s?(?! \d+(?:,\d+)? ?%(?:[.,;]|$| (?:(?:à|dans) (?:la|l['’]) ?(?:[Bb]ourse|clôture|ouverture|mi-)|en (?:[Bb]ourse|séance))))|se (?:sépar(?:e|er|era)|débarrass(?:e|er|era)|défai(?:t|re)|délest(?:e|er)|"
    rf"désengag(?:e|er))|(?<= et )(?:re)?(?:vendu|cédé)e?s?(?= (?:[a-zà-ÿ'’-]+ ){{0,4}}{{C}} (?:à|aux?)\b)|"
    r"s['’](?:est|était) (?:séparée?|débarrassée?|défaite?|délestée?|désengagée?)|s['’](?:apprête à (?:vendre|céder)))\b"
)
_SOLD = (
    rf"\b(?:{_BE} (?:re)?(?:vendue?s?|cédée?s?)|(?:re)?(?:vendue?s?|cédée?s?)(?= (?:à|par|en|au|"
    rf"pour)\b))"
)
_NO_GOODS = (
    r"(?! d(?:e |['’])(?:données|talents|clients?|compétences|images|matériels?|terrains?|brevets?|"
    r"véhicules|logements|joueurs?|connaissances|nouveaux clients)\b)"
)
_ORDINAL = (
    r"(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|"
    r"trent|quarant|cinquant|soixant|cent|un|én)ième"
)
_LISTED = (  # where a company is listed
    r"(?:(?:à la|en) [Bb]ourse|au (?:Nasdaq|Nouveau Marché|[Ss]econd [Mm]arché)|à (?:Wall Street|Londres|New York)|sur (?:Euronext|le marché"
    r" (?:réglementé|principal|boursier)|le Nasdaq))"
)
_DIRECT_LINKS = {
    "of": Role.TARGET, "on": Role.TARGET, "from": Role.SELLER, "to": Role.SELLER,
}  # fmt: skip
_STAKE_LINKS = {
    "from": Role.SELLER,
    "in": Role.INVESTEE,
    "capital": Role.INVESTEE,
    "of": Role.INVESTEE,
    "into": Role.INVESTEE,
    "beside": Role.INVESTOR,
}
_BACKERS = {
    "led": Role.LEAD_INVESTOR, "from": Role.INVESTOR, "by": Role.INVESTOR, "with": Role.INVESTOR,
    "joined": Role.INVESTOR, "gathering": Role.INVESTOR,
}  # fmt: skip
_ROUND = (  # the round of which one sentence after another speaks
    r"(?:(?:le|la|ce|cette|une?|son|leur) (?:premi(?:er|ère) |nouve(?:au|lle) |dernier )?|l['’])(?:tour|levée|opération|round|investissement|financement|augmentation|amorçage|pré-?amorçage|"
    r"[Ss]érie (?-i:[A-H])|ronde|closing)"
)
_OF_ROUND = r"d(?:u|e la|e l['’]|e ce|e cette|e son) ?(?:premi(?:er|ère) |nouve(?:au|lle) )?(?:tour|levée|opération|round|financement|amorçage|[Ss]érie (?-i:[A-H])|ronde)"

_ALSO = r"(?: (?:également|aussi|à nouveau|de nouveau|enfin|ensuite|eux|elles?|lui|toute?s|tous|deux|quant à (?:lui|elle|eux)|de son côté|pour sa part|à (?:son|leur) tour))*"
_FOLLOWS = (  # what backers do in the round that the sentences before tell of
    r"\b(?:"
    rf"y (?:{_HAVE} )?(?:particip|contribu|souscri|pren(?:d|nent) part|pris part|abond)\w*|y met(?:tra|tent|tront)?(?= {{A}})|"
    rf"complét\w+ (?:le tout )?(?:avec|par|à hauteur de)(?= {{A}})|"
    rf"particip(?:e|ent|ait|aient){_ALSO} (?:également|aussi|à nouveau)|"
    rf"(?:répond(?:ent)?|(?:a|ont|avai(?:t|ent)){_ALSO} répondu){_ALSO} présente?s?|"
    rf"(?:{_HAVE} suivi|suivent)(?=[,.;]|$)|"
    rf"(?:(?:re)?doubl(?:e|ent)|{_HAVE} (?:re)?doublé) (?:la|leur|sa) mise|"
    rf"(?:sort(?:ent)?|(?:a|ont){_ALSO} sorti){_ALSO} (?:le|son|leur) (?:carnet de chèques|chéquier)|"
    rf"(?:met(?:tent)?|(?:a|ont){_ALSO} mis){_ALSO} la main (?:à la poche|au portefeuille|au pot)|"
    r"emboît\w+ le pas|"
    rf"mont(?:e|ent){_ALSO} (?:à bord|dans le train)|"
    rf"complèt(?:e|ent|era|eront)(?= (?:la table de capitalisation|la table|le pool|la liste|le tableau|l['’]actionnariat|le capital|{_ROUND}))|"
    rf"s['’]invit\w+{_ALSO} (?:à la table|au capital|au tour|dans (?:le|ce) tour)|"
    rf"(?:est|sont|était|étaient){_ALSO} (?:de la partie|du voyage|de l['’]aventure)|"
    r"se charg\w+ du (?:solde|reste|complément)|apport\w+ le (?:solde|reste|complément)|"
    rf"(?:s['’](?:est|était)|se sont){_ALSO} (?:engagée?s? à (?:y )?(?:souscrire|participer|investir)|engagée?s?|jointe?s? (?:au tour|à l['’]opération)|ralliée?s?)(?=[,.]| à hauteur| dans l['’]opération| pour| au tour| à l['’])|"
    r"(?:en est|en sont|est|sont) (?:le |la |les )?(?:premi(?:er|ère)s?|princip(?:al|ale|aux)) (?:souscripteurs?|contributeurs?|investisseurs?)|"
    rf"réinvesti(?:t|ssent|ssaient|ssait)|{_HAVE} réinvesti|remet(?:tent)?{_ALSO} (?={{A}})|"
    rf"renouvel\w+{_ALSO} (?:sa|leur) (?:confiance|soutien)|"
    rf"(?:fait|font|{_HAVE} fait){_ALSO} (?:son|leur) entrée{_ALSO}(?= (?:au capital|au tour|dans (?:le capital|l['’]actionnariat|le tour)|à cette occasion|à l['’]occasion)|,|\.)"
    r")(?!\w)"
)
_NEWCOMERS = (
    r"(?:une? nouve(?:au|l|lle) (?:venue?|entrante?|investisseur|actionnaire|fonds)|(?:deux|trois|quatre|cinq|plusieurs|des|autres|(?:brochette|poignée|dizaine) d(?:e|['’])) ?"
    r"(?:nouve(?:aux|lles) )?(?:venue?s|entrants|investisseurs|actionnaires|financiers|fonds|business angels|entrepreneurs))(?:(?!{X})[^.;:]){0,60} ?"
)

FRAMES = (
    Frame(
        name="takes the majority",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=rf"\b(?:{_HAVE} pris|prend(?:ra|re)?|prennent) (?:la majorité|le contrôle)\b(?!(?: (?:en )?{{D}})? (?:de|du|des)\b|(?: (?:en )?{{D}})? d['’])",
        subject=Role.ACQUIRER,
    ),
    Frame(
        name="agrees to buy from",
        type=DealType.ACQUISITION,
        trigger=r"(?<={C} pour )(?:reprendre|racheter|acquérir)\b",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        links=_DIRECT_LINKS,
        before={"agreed with": Role.SELLER},
    ),
    Frame(
        name="buys",
        type=DealType.ACQUISITION,
        trigger=_BUYS,
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        links=_DIRECT_LINKS,
    ),
    Frame(
        name="owns since",
        share=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:possèd\w+|détient|contrôle|est propriétaire d(?:e|['’])) ?{C} depuis {D}",
        subject=Role.ACQUIRER,
        within=Role.TARGET,
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="bought",
        type=DealType.ACQUISITION,
        trigger=_BOUGHT_BY,
        subject=Role.TARGET,
        links={"by": Role.ACQUIRER, "of": Role.ACQUIRER, "from": Role.SELLER, "to": Role.SELLER},
    ),
    Frame(
        name="purchases listed",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:acquisitions|rachats|emplettes|achats)(?: [\w'’-]+){0,6} ?: ",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
    ),
    Frame(
        name="entrusted by a court",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:tribuna(?:l|ux)|juges?|justice)\b(?:(?!{X})[^.;]){0,90}? confi(?:e|ent|er|é|ée|és|ées|era)(?: la reprise)?\b",
        object=Role.TARGET,
        links={"to": Role.ACQUIRER, "of": Role.TARGET},
    ),
    Frame(
        name="awarded",
        type=DealType.ACQUISITION,
        trigger=rf"\b{_BE} (?:attribu|adjug|confi)ée?s?(?= (?:à|au|aux) (?:la |l['’])?(?:[a-zà-ÿ-]+ ){{0,3}}{{C}})",
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER},
    ),
    Frame(
        name="awards",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:attribu|adjug)(?:e|ent|é|ée|er|era)\b|confi(?:e|ent|é|er|era) la reprise(?= d(?:u|es?|e la)\b| d['’]))",
        object=Role.TARGET,
        links={"to": Role.ACQUIRER, "of": Role.TARGET},
    ),
    Frame(
        name="finds an owner for its own",
        type=DealType.ACQUISITION,
        trigger=r"\b(?<!pour )trouv\w* (?:enfin |finalement )?(?:un |une )?(?:repreneur|acquéreur|acheteur|preneur) pour (?:sa|son|ses|leurs?)\b",
        subject=Role.SELLER,
        object=Role.TARGET,
    ),
    Frame(
        name="finds an owner",
        type=DealType.ACQUISITION,
        trigger=r"\b(?<!pour )trouv\w* (?:enfin |finalement )?(?:un |une |son |leur )?(?:nouve\w+ )?(?:repreneur|acquéreur|"
        r"acheteur|preneur)\b(?: :)?(?! pour (?:\w+|une? \w+|l['’]essentiel|la plupart) d(?:e (?:ses|leurs|nombreux)|es)\b)",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        links={"with": Role.ACQUIRER, "of": Role.ACQUIRER, "for": Role.TARGET},
    ),
    Frame(
        name="passes on",
        type=DealType.ACQUISITION,
        trigger=r"\bpass(?:e|é|ée|er|era)(?= (?:des mains )?(?:du |de la |de l['’]|de |d['’])(?:[a-zà-ÿ]+ ){0,2}{C} (?:à|au|aux) )",
        subject=Role.TARGET,
        links={"of": Role.SELLER, "to": Role.ACQUIRER},
    ),
    Frame(
        name="sold to them by",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?<=que lui )(?:a|avait|ont|avaient) (?:re)?(?:vendu|cédé)e?s?|\b(?<=que leur )(?:a|avait|ont|avaient) (?:re)?(?:vendu|cédé)e?s?",
        object=Role.SELLER,
    ),
    Frame(
        name="changes hands",
        type=DealType.ACQUISITION,
        trigger=r"\bchang(?:e|é|er|era|ent) de (?:mains?|propriétaire)\b",
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER},
    ),
    Frame(
        name="purchase",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?:rachats?|acquisitions?|achat|reprise|prise de contrôle|absorption|OPA|"
        r"offre publique d['’]achat|"
        r"offre d['’]achat|offre de reprise|offre de rachat|mainmise|LBO|"
        r"projet de rachat)\b" + _NO_GOODS,
        subject=Role.ACQUIRER,
        links={
            "of": Role.TARGET,
            "on": Role.TARGET,
            "in": Role.TARGET,
            "by": Role.ACQUIRER,
            "from": Role.SELLER,
            "to": Role.SELLER,
            "cost": Role.ACQUIRER,
        },
        before={"by": Role.ACQUIRER},
    ),
    Frame(
        name="counted purchase",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=rf"\b(?:(?:toute )?première|seconde|nouvelle|dernière|{_ORDINAL}|\d+e) "
        r"(?:acquisition|opération de croissance externe|emplette)\b" + _NO_GOODS,
        subject=Role.ACQUIRER,
        links={"of": Role.ACQUIRER, "with": Role.TARGET, "by": Role.ACQUIRER},
    ),
    Frame(
        name="counted purchase with",
        type=DealType.ACQUISITION,
        trigger=r"^avec(?= [^.;:]{1,120}, [^.;:]{1,60}(?:première|seconde|deuxième|troisième|quatrième|cinquième|"
        r"sixième|septième|huitième|nouvelle|énième|\d+e) (?:acquisition|opération de croissance externe|emplette))",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
    ),
    Frame(
        name="purchases before",
        type=DealType.ACQUISITION,
        peer=True,
        trigger=r"\b(?:après|outre|fait suite à|suit|succède à|s['’]ajoute à|vient après) (?:cel(?:le|les|ui)|ceux)"
        r"(?= (?:du |de |d['’]|des ))",
        links={"of": Role.TARGET},
    ),
    Frame(
        name="answers an offer",
        within=Role.ACQUIRER,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:accept|approuv|recommand|plébiscit|rejet|refus|repouss|déclin|reç|étudi|examin|"
        r"accueill)\w* (?:[^.;,]{0,30}?)(?:offre|proposition|avances|OPA|(?<!l['’])"
        r"offres(?= (?:de (?:reprise|rachat)|pour|fermes|d['’]achat)))(?: (?:de rachat|"
        r"d['’]achat|de reprise))?\b(?! sur\b)",
        subject=Role.TARGET,
        links={
            "of": Role.ACQUIRER,
            "from": Role.ACQUIRER,
            "by": Role.ACQUIRER,
            "borne": Role.ACQUIRER,
            "for": Role.TARGET,
        },
    ),
    Frame(
        name="turns down",
        type=DealType.ACQUISITION,
        trigger=rf"\b(?:{_HAVE} (?:fini par |choisi de )?di(?:t|re) non|{_HAVE} (?:opposé une fin de non-recevoir|éconduit|fermé la porte))\b",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        links={"to": Role.ACQUIRER},
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="among the bidders",
        rivals=True,
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:parmi|au nombre d(?:e|es)) ?(?:les |ses |leurs |ces )?(?:\w+ )?(?:candidats|prétendants|"
        r"repreneurs|acquéreurs|acheteurs|intéressés|offres)\b"
        r"(?:(?!{X})[^.;]){0,60} (?:figur\w+|on (?:compte|retrouve|trouve|cite))\b",
        object=Role.ACQUIRER,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="steps forward",
        rivals=True,
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:se |s['’](?:est|était|étaient) |se sont |se serai(?:t|ent) )(?:\w+ )?(?:manifesté|positionn|porté\w* candidate?s?(?: (?:au rachat|à (?:la|sa) reprise|à l['’]acquisition))?|mis\w* sur les rangs)\w*|"
        r"(?:est|sont|serai(?:t|ent)|étai(?:t|ent)) (?:\w+ )?sur les rangs)",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "to buy": Role.TARGET, "of": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="offer chosen",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:reten|retien|retient|chois|préfér|écart|validé?|"
        r"désign)\w* (?:[^.;,]{0,25}?)(?:l['’]offre|la proposition|"
        r"le projet)(?: de reprise| de rachat)?\b",
        links={
            "of": Role.ACQUIRER,
            "borne": Role.ACQUIRER,
            "by": Role.ACQUIRER,
            "to buy": Role.TARGET,
            "for": Role.TARGET,
        },
    ),
    Frame(
        name="preferred to",
        rivals=True,
        bid=True,
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:préfér|choisi)\w*(?: [^.;,]{0,40})? à|face à|plutôt qu(?:e |['’]à )|de préférence à|au détriment d(?:e |['’])) ?(?:celles?|l['’]offre|les offres|la proposition|"
        r"le projet)(?= (?:du|de|des)\b| d['’])",
        links={"of": Role.ACQUIRER, "borne": Role.ACQUIRER},
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="among the offers",
        rivals=True,
        bid=True,
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"^\W*parmi (?:elles|eux|ces offres),? (?:(?:figur\w+|on (?:compte|trouve|retrouve)) )?celles?(?= (?:du|de|des)\b| d['’])",
        links={"of": Role.ACQUIRER},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="deal with a buyer",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:accord|protocole|compromis|négociations?|discussions?|pourparlers)(?: exclusives?| avancées?)? (?:de|pour (?:la|une)|sur (?:la|une)|en vue (?:de la|d['’]une)) (?:reprise|cession|rachat|vente)(?= avec )",
        links={"with": Role.ACQUIRER},
    ),
    Frame(
        name="was preferred to",
        rivals=True,
        bid=True,
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:a|ont|avai(?:t|ent)) été préférée?s?(?= (?:à|aux?) )|\bl['’](?:a|ont|avai(?:t|ent)) (?:\w+ment )?emporté (?:sur|face à|devant)(?= (?:l[ea] |l['’]|les )?(?:[a-zà-ÿ-]+ ){0,3}{X})",
        object=Role.ACQUIRER,
        links={"to": Role.ACQUIRER},
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="preferred",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:lui|leur) (?:a|ont|avai(?:t|ent)) (?:\w+ )?préféré\b",
        object=Role.ACQUIRER,
    ),
    Frame(
        name="bidders listed",
        rivals=True,
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:candidats?|prétendants?|repreneurs?|offres?|acquéreurs?|acheteurs?|marques d['’]intérêt)\b(?:(?!{X})[^.;:]){0,60}"
        r"\b(?:en (?:lice|course|compétition)|sur les rangs|retenue?s|déposée?s|reçues?|déclarés|qualifiée?s|intéressés|manifestés|se détachent|ressortent|subsistent|restent|demeurent|se distinguent)\b(?:(?!{X})[^.:;]){0,25} ?: (?:l['’]une? (?:(?:par|de) |du |d['’])?)?",
        object=Role.ACQUIRER,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="bidders for it listed",
        rivals=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:candidats?|prétendants?|repreneurs?|offres?|acquéreurs?|acheteurs?)\b(?:(?!{X})[^.;:]){0,60}"
        r"\b(?:pour (?:reprendre|racheter|acquérir|s['’]offrir|la reprise|le rachat)|(?:à|au) (?:la reprise|rachat|l['’]achat)) (?:(?!{X})[^.;:]){0,25}{C}[^.;:]{0,80} ?: (?:l['’]une? (?:(?:par|de) |du |d['’])?)?",
        within=Role.TARGET,
        object=Role.ACQUIRER,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="other offers",
        rivals=True,
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\bautres (?:offres|propositions|dossiers|candidatures)\b(?:(?!{X})[^.;:]){0,50}, (?:celles?|ceux)(?= d)",
        links={"of": Role.ACQUIRER},
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="bidders beaten",
        rivals=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:l['’](?:(?:a|ont|avai(?:t|ent)) (?:\w+ment )?)?emport\w+ (?:sur|face à|devant) (?:celles?|l['’]offre|la proposition|les offres)(?= d)|coiff\w+ (?:au poteau|sur le (?:fil|poteau))|dam\w+ le pion (?:à|au|aux))\b(?=[^.;]{0,60}{X})",
        object=Role.ACQUIRER,
        links={"of": Role.ACQUIRER},
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="belongs since",
        share=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:appartient|appartiennent|(?:est|sont) (?:la propriété|détenue?s?(?: à 100 ?%| majoritairement)?|contrôlée?s?))(?: \w+)?,? depuis {D}",
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER, "of": Role.ACQUIRER, "by": Role.ACQUIRER},
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="belonged to",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:appartenai(?:t|ent)\b|(?:apparten\w+|appartient|(?:est|était|étaient) (?:(?:jusqu['’]ici|jusque-là|jusqu['’]à présent|auparavant|alors) )?(?:la propriété|détenue?s?(?! à \d)))\b(?! (?:en )?depuis {D}))",
        links={"to": Role.SELLER, "of": Role.SELLER, "by": Role.SELLER},
    ),
    Frame(
        name="seller named",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:vendeur|vendeuse|cédant|cédante)s?\b",
        links={"apposed": Role.SELLER, "called": Role.SELLER},
    ),
    Frame(
        name="former owner named",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:son|leur) (?:ancien|précédent|désormais ex-?) ?|(?:son|leur) ancienne )(?:propriétaire|maison[ -]mère|actionnaire (?:majoritaire|unique)|maison)\b(?=,| ?:)",
        links={"apposed": Role.SELLER, "called": Role.SELLER},
    ),
    Frame(
        name="buyers gathered",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:acheteur|acquéreur|repreneur) (?:réuni(?:t|ssait)|regroup(?:e|ait)|rassembl(?:e|ait)|associ(?:e|ait)|compren(?:d|ait)|est composé d(?:e|['’])|est formé d(?:e|['’]))",
        object=Role.ACQUIRER,
    ),
    Frame(
        name="buyer named",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:acheteur|acquéreur|repreneur)\b(?=,| ?:| (?:s['’]appelle|se nomme|est|sera|n['’]est autre))",
        links={"apposed": Role.ACQUIRER, "called": Role.ACQUIRER},
    ),
    Frame(
        name="buys its partner out",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:rach[eè]t|repren|repris|acqui|acqué)\w* (?:les (?:parts|actions|titres|\d+(?:,\d+)? ?%)|la (?:part|participation))(?: restante?s?| détenue?s?)?"
        r" d(?:e |u )(?:son|ses|leurs?|l['’]) ?(?:ancien |ex-)?(?:partenaire|associé|allié|coactionnaire|actionnaire)s?\b",
        subject=Role.ACQUIRER,
        object=Role.SELLER,
    ),
    Frame(
        name="by buying the shares of",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\ben rachetant (?:l['’]intégralité d|toutes )?(?:les )?(?:parts|actions|titres)\b(?= (?:d(?:e|u|es) |d['’])(?![^.;,]{0,40} (?:dans|au capital)\b))",
        links={"of": Role.SELLER},
    ),
    Frame(
        name="buys their own",
        type=DealType.ACQUISITION,
        trigger=_BUYS
        + r" (?:leurs?|son|sa|ses) (?:société|entreprise|start-?up|groupe|affaire|boîte|firme|parts|"
        r"actions|titres)\b(?! (?:de|du|des|dans|au capital)\b| d['’])",
        subject=Role.TARGET,
        organ=True,
        links={"to": Role.SELLER, "from": Role.SELLER},
    ),
    Frame(
        name="wants to be rid of it",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\bs['’]en (?:défaire|séparer|désengager|délester)\b|\bpass(?:er|e|ent|era) la main\b",
        subject=Role.SELLER,
    ),
    Frame(
        name="leaves its capital",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:sor(?:t|tent|ti|tis|tira)(?: \w+ment)? (?:à cette occasion|du capital|de l['’]actionnariat)|quitt(?:e|ent|é) (?:à cette occasion )?(?:le|son) (?:capital|tour de table)|réalis\w+ (?:ainsi )?(?:sa|leur) sortie)\b(?! (?:de|du|des)\b| d['’])",
        subject=Role.SELLER,
    ),
    Frame(
        name="sells its shares",
        joining=True,
        type=DealType.ACQUISITION,
        trigger=_SELLS
        + r" (?:l['’](?:intégralité|ensemble) de |tou(?:te)?s |la totalité de )?(?:ses|leurs|sa|leur) (?:parts?|actions|titres|participation)\b(?! (?:de|du|des|dans|au capital|aux?|à)\b| d['’])",
        subject=Role.SELLER,
    ),
    Frame(
        name="outbids",
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:surench[ée]ri\w*|contre-attaqu\w*|(?:dépos|lanc|présent|formul)\w* (?:une |sa )?(?:contre-offre|contre-OPA|offre concurrente))\b",
        subject=Role.ACQUIRER,
        links={"on": Role.TARGET, "for": Role.TARGET},
    ),
    Frame(
        name="came to nothing",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"(?:(?<={C} )|\b(?:offre|proposition|candidature|OPA|projet|elle|il|celle-ci|celui-ci)(?:(?!{X})[^.;,]){0,25} )(?:"
        r"(?:(?:a|avait|ont) (?:\w+ )?été|fut|furent) (?:rejeté|repoussé|décliné|retoqué|écarté|refusé|balayé|retiré|enterré)e?s?|"
        r"l['’](?:a|avait) (?:\w+ )?retirée?|s['’](?:est|était) (?:\w+ )?(?:retiré|désisté|ravisé|rétracté)e?s?)\b",
        links={"of": Role.TARGET},  # « par les actionnaires de X »
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="gives up",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:jet\w* l['’]éponge|(?:a|ont|avai(?:t|ent)) (?:préféré|finalement préféré|décidé de|choisi de|fini par) (?:se retirer|passer son tour|jeter l['’]éponge))\b",
        subject=Role.ACQUIRER,
        links={"file": Role.TARGET, "on": Role.TARGET},
        status=DealStatus.TERMINATED,
    ),
    Frame(
        name="bids a price a share",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:propos|offr|met|débours|pai|pay)\w* {A} par (?:action|titre)\b",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        links={"of": Role.TARGET, "on": Role.TARGET, "for": Role.TARGET},
    ),
    Frame(
        name="is ready to pay",
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\bprêt\w* à (?:débourser|payer|mettre|offrir|aligner) {A}(?! sur la table)",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "to buy": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="puts on the table",
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:met(?:tent|tait|taient|tra)?|mis|mettre|pos(?:e|er|é|ait)) {A} sur la table\b",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "to buy": Role.TARGET},
    ),
    Frame(
        name="bids",
        type=DealType.ACQUISITION,
        bid=True,
        trigger=r"\b(?:(?:a|ont|avait|avaient) (?:\w+ )?(?:proposé|offert)|propos(?:e|ent|ait|aient|erait|eraient)|(?:offre|offrait|offrirait)(?:nt)?)(?= (?:de son côté |quant à (?:lui|elle) |pour sa part |jusqu['’]à |environ |près de |plus de )*{A}(?![^.;,]{0,25} pour\b))",
        subject=Role.ACQUIRER,
        links={"of": Role.TARGET, "on": Role.TARGET, "for": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="buys several",
        type=DealType.ACQUISITION,
        trigger=_BUYS
        + r" (?:deux|trois|quatre|cinq|six|plusieurs) (?:(?!{X})[^.;:]){0,60}(?: : |, )(?:(?:[Ll]es|[Ll]e|[Ll]a) |[Ll]['’])?(?=(?:[a-zà-ÿ]+ )?{X})",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
    ),
    Frame(
        name="goes to",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:ir(?:a|ont|ait)|revien(?:t|dra|nent|drait)|écho(?:it|ira|ue|uera)|ser(?:a|ont|ait) (?:adossée?|confiée?|transférée?|apportée?)s?)(?= (?:à|au|aux) (?:la |l['’])?(?:[a-zà-ÿ-]+ ){0,3}{C})",
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER},
    ),
    Frame(
        name="gone to",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:est|sont|était|étaient|seraient|serait) (?:ensuite |finalement |\w+ment )?parti(?:e|s|es)?(?= (?:(?:en )?{D} )?(?:chez|à|au|aux) [^.;,]{0,40}{C}[^.;]{0,20} (?:pour|contre|moyennant) {A})",
        subject=Role.TARGET,
        links={"in": Role.ACQUIRER, "to": Role.ACQUIRER},
    ),
    Frame(
        name="its offer",
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:son|sa|leur) (?:offre|proposition|OPA)(?: de (?:rachat|reprise)| d['’]achat)?\b(?! de services?)",
        subject=Role.ACQUIRER,
        links={"on": Role.TARGET, "to buy": Role.TARGET},
    ),
    Frame(
        name="covets",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:s['’]intéress(?:e|ent|erait|eraient)|(?<!\w)intéressée?s?(?= par\b)|convoit(?:e|ent|erait)|lorgn(?:e|ent|erait)|courtis(?:e|ent))\b",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        links={"to": Role.TARGET, "on": Role.TARGET, "by": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="shows interest",
        rivals=True,
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:fait|font|faire) (?:part|état) d(?:e |['’])(?=(?:un |son |leur )?(?:vif )?intérêt(?! (?:du|de|des)\b| d['’]))|manifest\w+ |exprim\w+ |marqu\w+ |montr\w+ |(?:remis|déposé|transmis|formulé|adressé) (?:une |des |leur |sa )?(?:marques?|manifestations?|lettres?) d['’])(?:un |son |leur )?(?:vif )?intérêt(?! (?:du|de la|des) (?:public|marché|clients|consommateurs))\b",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "of": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="interest reported",
        topical=True,
        bid=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:fait|font|faisait|faisaient|faire) (?:part|état) d(?:e |['’])|évoqu\w+ |rapport\w+ |selon (?:lesquelles|lequel) )(?:un |l['’]|une marque d['’])(?:\w+ )?intérêt(?: \w+)?(?= (?:du|de|des)\b| d['’])",
        links={"of": Role.ACQUIRER, "for": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="object of an offer",
        type=DealType.ACQUISITION,
        trigger=r"\bfai(?:t|sait|re|sant) l['’]objet d(?:e |['’]une? )(?:\w+ )?(?:discussions|négociations|pourparlers|tractations|convoitises?|offres?|OPA)\b",
        subject=Role.TARGET,
        links={"with": Role.ACQUIRER, "of": Role.ACQUIRER, "by": Role.ACQUIRER},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="arouses interest",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:suscit|attir|aiguis|éveill)\w+ (?:les? |l['’]|la )?(?:convoitises?|appétits?|intérêt|"
        r"attention)|(?<!s['’])intéress(?:e|ent|erait|eraient)(?! (?:à|aux?|les|le|la|de|des)\b))",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        links={"of": Role.ACQUIRER},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="joins forces",
        type=DealType.ACQUISITION,
        trigger=r"\bs['’](?:est |sont )?adoss\w+",
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER},
    ),
    Frame(
        name="new owner",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:nouveau|futur) (?:propriétaire|repreneur|actionnaire majoritaire)|"
        r"repreneur)\b(?= (?:du |de |des |d['’]|s['’]appelle|se nomme|est\b|sera\b)|,)",
        subject=Role.ACQUIRER,
        links={"of": Role.TARGET, "called": Role.ACQUIRER, "apposed": Role.ACQUIRER},
    ),
    Frame(
        name="candidate",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\bcandidate?s? (?:au rachat|à (?:(?:la|sa|leur) reprise|son rachat|l['’](?:achat|acquisition)))\b",
        subject=Role.ACQUIRER,
        links={"of": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="in the running",
        type=DealType.ACQUISITION,
        trigger=r"\ben lice(?= pour (?:(?:la )?reprise|le rachat|(?:reprendre|racheter|s['’]offrir) )?)",
        subject=Role.ACQUIRER,
        links={"of": Role.TARGET, "for": Role.TARGET, "to buy": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="nationalisation",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?:re)?nationalisation\b",
        links={"of": Role.TARGET, "by": Role.ACQUIRER},
    ),
    Frame(
        name="nationalises",
        type=DealType.ACQUISITION,
        trigger=r"\bnationalis(?:e|er|era|ent|é|ée)\b",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
    ),
    Frame(
        name="joins",
        type=DealType.ACQUISITION,
        trigger=r"\brejo(?:int|indre|indra|indrait|ignent|igne|ignait)(?= (?:le groupe|le pôle|la famille d|la division|la branche|le giron|les rangs d|la galaxie|"
        r"l['’]escarcelle|le portefeuille)\b)",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        links={"of": Role.ACQUIRER},
    ),
    Frame(
        name="moves on an offer",
        type=DealType.ACQUISITION,
        bid=True,
        trigger=r"\b(?:bondi\w*|s['’]envol\w*|flamb\w*|grimp\w*|décoll\w*|prend|prenait|gagn\w*|progress\w*|s['’]adjug\w*|explos\w*) (?:(?!{X})[^.;]){0,60}(?:après|sur|grâce à|à la suite d(?:e|['’])|suite à|portée? par|dopée? par) ?(?:l['’]annonce d(?:e |['’]))?(?:une |l['’]|la )(?:offre|OPA|proposition)(?: (?:publique )?d['’]achat| de (?:rachat|reprise))?(?= (?:d[eu]|des) | d['’])(?![^.;,]{0,60} (?:par|sur)\b)",
        subject=Role.TARGET,
        links={"of": Role.ACQUIRER},
    ),
    Frame(
        name="offer",
        type=DealType.ACQUISITION,
        bid=True,
        noun=True,
        trigger=r"\b(?:offre|candidature|proposition)\b(?! d['’]\w| de (?!(?:la|l|son|sa|ses|leurs?|ce|cette)\b)\w)",
        subject=Role.ACQUIRER,
        links={
            "of": Role.ACQUIRER,
            "by": Role.ACQUIRER,
            "borne": Role.ACQUIRER,
            "to buy": Role.TARGET,
            "on": Role.TARGET,
            "for": Role.TARGET,
        },
    ),
    Frame(
        name="sells",
        type=DealType.ACQUISITION,
        trigger=_SELLS,
        subject=Role.SELLER,
        object=Role.TARGET,
        links={"to": Role.ACQUIRER, "into": Role.ACQUIRER, "of": Role.TARGET},
    ),
    Frame(
        name="sells their own",
        type=DealType.ACQUISITION,
        trigger=_SELLS
        + r" (?:(?:la majorité|la totalité|l['’]intégralité|le contrôle|\d+ ?%) de )?"
        r"(?:leurs?|son|sa|ses) (?:société|entreprise|start-?up|groupe|affaire|boîte|firme|bébé|"
        r"parts|actions|titres)\b(?! (?:de|du|des|dans|au capital)\b| d['’])",
        subject=Role.TARGET,
        organ=True,
        links={"to": Role.ACQUIRER},
    ),
    Frame(
        name="sold",
        type=DealType.ACQUISITION,
        trigger=_SOLD,
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER, "by": Role.SELLER},
    ),
    Frame(
        name="for sale",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:est|sont|serait|seraient) (?:désormais |toujours |de nouveau )?(?:à vendre|(?:mise?s? )?en vente)|"
        r"(?:a|ont) été mise?s? en vente|mise?s? en vente(?= par\b))",
        subject=Role.TARGET,
        links={"by": Role.SELLER},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="sale",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?:vente|cession|revente)\b",
        subject=Role.SELLER,
        links={
            "of": Role.TARGET,
            "to": Role.ACQUIRER,
            "by": Role.SELLER,
            "brings": Role.SELLER,
        },
        before={"with": Role.ACQUIRER},
    ),
    Frame(
        name="buys the stake of",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:rach[eè]t|reprend|repren|repris|acqui|acqué)\w* (?:la participation|les parts|les \d+(?:,\d+)? ?%|les titres|les actions)(?: détenue?s?)?(?= (?:de |d['’]|du |des |de la |par )[^.;,]{1,40} (?:dans|au capital)\b)",
        subject=Role.INVESTOR,
        links={"of": Role.SELLER, "by": Role.SELLER, "in": Role.INVESTEE, "capital": Role.INVESTEE},
    ),
    Frame(
        name="takes a stake",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:(?:renforc\w+|accro\w+|augment\w+|obtient|obtiennent|récupère(?:nt)?|repren(?:d|dre|dra|nent)|port(?:e|er|é|era|ant)|prend|prendra|prendre|prennent|(?:a|ont|avai(?:t|ent)) (?:\w+ment |déjà |aussi )?(?:pris|acquis|acheté|racheté|ramassé|raflé)|(?<= et )pris|acquiert|ramass(?:e|er|ant)|"
        r"détiendra|détient (?:désormais|maintenant|dorénavant)|(?:est|était|sont) (?:\w+ )?montée?s?|rachète|acquérir|monte|monte à|s['’]offre|achète|"
        r"prenant)(?:, (?:(?:pour|contre|moyennant) [^,;.]{1,30}|(?:en )?{D}),)? (?:(?! et pr)(?:[^.;,]|[.,](?=\d))){0,30}?"
        r"(?:participation|parts?\b(?! de marché)|actions|(?:quart|tiers|cinquième|dixième|sixième)(?= (?:du capital|des (?:parts|actions|titres))\b)|"
        r"\d+(?:[.,]\d+)? ?%(?! de (?:parts? de )?marché| (?:du|des|de son|de ses) (?:ventes|chiffre|marché)| (?:en (?:[Bb]ourse|séance)|après|sur (?:la semaine|la séance|un an)|à (?:la )?(?:[Bb]ourse|clôture|ouverture)|"
        r"dans (?:l['’]attente|le sillage|la foulée|la matinée|un marché|des échanges))\b))|"
        r"(?:entr(?:e|er|era|ent|é|ée|ant)|est entrée?|sont entrée?s|mont(?:e|er|é|"
        r"era)) (?:[\w%]+ ){0,5}?au (?:capital|tour de table)|entr(?:e|é|ée|er|era)(?= chez {C}[^.;]{0,80}(?:parts|capital|%|mise de))|pass(?:e|é|ée|er|era)(?: (?:en )?{D})? de \d+(?:,\d+)? ?% à \d+(?:,\d+)? ?%|rejoin(?:t|dre|dra|s) le (?:capital|tour de table)|(?:prise de participation|"
        r"entrée au capital|montée au capital)"
        r"|dev(?:ient|enir|enu|enue|enant|iendra|iennent) (?:[\w'’]+ ?){0,3}actionnaire|"
        r"(?<!l['’])(?<!ancien )actionnaire (?:minoritaire|principal|majoritaire)|"
        r"(?<=\by )(?:fait|font|fera|ont fait|a fait) (?:son|leur) entrée(?= (?:avec|à hauteur))|"
        r"(?:est|sont) (?:désormais|maintenant|aussi|également) (?:[\w'’]+ ){0,3}actionnaires?)",
        subject=Role.INVESTOR,
        links={**_STAKE_LINKS, "by": Role.INVESTOR},
    ),
    Frame(
        name="stake acquired",
        type=DealType.INVESTMENT,
        noun=True,
        trigger=r"\bparticipation [^.;,]{0,40}(?:dans|au capital d(?:e|u))(?!\w) ?[^.;,]{0,30}{C},? (?:acquise|achetée|prise|rachetée)\b",
        subject=Role.INVESTOR,
        within=Role.INVESTEE,
    ),
    Frame(
        name="stake grows",
        type=DealType.INVESTMENT,
        noun=True,
        trigger=r"\bparticipation(?= (?:du |de |d['’])[^.;,]{1,40} (?:dans|au capital)[^.;,]{1,40} "
        r"(?:est pass|pass|mont|grimp|a été port|sera port)\w+)",
        links={"of": Role.INVESTOR, "in": Role.INVESTEE, "capital": Role.INVESTEE},
    ),
    Frame(
        name="passes a threshold",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:franchi\w*|dépass\w*) (?:(?:en|à la) hausse )?les? seuils? d(?:e|es) \d+(?:,\d+)? ?%",
        subject=Role.INVESTOR,
        links=_STAKE_LINKS,
    ),
    Frame(
        name="entry",
        type=DealType.INVESTMENT,
        noun=True,
        trigger=r"\b(?:arrivée|entrée|montée)(?= (?:du|des|de|d['’])[^.;,]{1,60} (?:au|à son|à leur|dans (?:le|son|leur)) "
        r"capital\b)",
        subject=Role.INVESTEE,
        links={"of": Role.INVESTOR, "capital": Role.INVESTEE},
    ),
    Frame(
        name="sells a stake",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:(?:re)?ven(?:d|dent|dra|dre|du|dait)|cèd(?:e|ent)|céd(?:er|era|é|"
        r"ée))(?: [^.;,]{0,30}?)? (?:(?:participation|parts|titres|actions|"
        r"\d+(?:,\d+)? ?% du capital)\b|(?<=[sl]es )\d+(?:,\d+)? ?%)",
        subject=Role.SELLER,
        links={
            "in": Role.INVESTEE,
            "of": Role.INVESTEE,
            "capital": Role.INVESTEE,
            "to": Role.INVESTOR,
        },
    ),
    Frame(
        name="invests",
        type=DealType.INVESTMENT,
        trigger=r"\b(?<!{A} à )(?:investi(?:t|ssent|ra|ront|rait|r|ssait|ssant)|"
        + _HAVE
        + r" (?:investi|injecté|misé|placé(?![^.;]{0,60}obligat)|apporté|(?:mis|parié|engagé)(?= {A}(?! sur la table)))|"
        r"inject(?:e|er|era|ent)|mise(?:r|nt)?(?! (?:à|en|au) )|(?:parie(?:r)?|apporte(?:r|nt|ra|ront|rai(?:t|ent))?(?: (?:de son côté|également|aussi|ensemble|pour sa part|quant à (?:lui|elle)))?|"
        r"met(?:tre|tent|tra|tront|trai(?:t|ent))?(?: ensemble)?|placer?)(?= {A}(?! sur la table| (?:d['’]obligations|en obligations))))(?!\w)",
        subject=Role.INVESTOR,
        links={
            "in": Role.INVESTEE,
            "capital": Role.INVESTEE,
            "into": Role.INVESTEE,
            "to": Role.INVESTEE,
            "beside": Role.INVESTOR,
        },
    ),
    Frame(
        name="invests for a share",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:investit|injecte|apporte|met|mise|débourse|investira|injectera|apportera)(?:nt)?(?= {A} (?:en échange|contre|pour|et reçoi(?:t|vent)|et pren(?:d|nent))[^.;,]{1,40} (?:capital|parts|actions)\b)",
        subject=Role.INVESTOR,
    ),
    Frame(
        name="brought by",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:apporté|investi|injecté)e?s?(?= par\b)",
        links={
            "by": Role.INVESTOR,
            "in": Role.INVESTEE,
            "to": Role.INVESTEE,
            "into": Role.INVESTEE,
        },
    ),
    Frame(
        name="pays for a share",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:pay|pai|débours|vers|dépens)\w* {A} pour (?:(?:ses|les|ces|une part de|environ|quelque|près de) )?(?:premiers? |\w+ )?\d+(?:,\d+)? ?%",
        subject=Role.INVESTOR,
        links={"of": Role.INVESTEE, "capital": Role.INVESTEE, "in": Role.INVESTEE},
    ),
    Frame(
        name="endows",
        type=DealType.INVESTMENT,
        trigger=r"\bdot(?:e|ent|era|eront|erai(?:t|ent))(?= d(?:e |['’]){A})",
        subject=Role.INVESTOR,
    ),
    Frame(
        name="tops up",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=rf"\b(?:{_HAVE} )?(?:re)?m(?:et\w*|is) (?:{{A}} )?au pot\b",
        subject=Role.INVESTOR,
        links={"by": Role.INVESTOR},
    ),
    Frame(
        name="opens its capital",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:son|leur) capital s['’](?:est ouvert|ouvre|ouvrira)\b|\bouv(?:r\w*|erte?) (?:[^.;,]{0,25} de |à hauteur de \d+ ?% )?(?:\w+ )?(?:son|leur) capital\b",
        subject=Role.INVESTEE,
        links={"to": Role.INVESTOR},
    ),
    Frame(
        name="brings into its capital",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:fai(?:t|re|sait|saient)|font|fera|a fait|ont fait) entrer(?: (?:(?:à|dans|au) (?:son|leur) (?:tour de table|capital)|au capital)\b|(?=[^.;:]{3,140} (?:(?:à|dans|au) (?:son|leur) (?:tour de table|capital)|au capital)\b))",
        subject=Role.INVESTEE,
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR},
    ),
    Frame(
        name="welcomes an investor",
        type=DealType.INVESTMENT,
        trigger=r"\baccueill\w*(?=[^.;]{0,70}(?:capital|tour de table|actionnariat|actionnaire))",
        subject=Role.INVESTEE,
        object=Role.INVESTOR,
    ),
    Frame(
        name="backed",
        type=DealType.INVESTMENT,
        standing=True,
        trigger=r"\b(?:soutenue?s?|financée?s?)(?= par(?! (?:une? |l[ae] |l['’])?(?:\w+ )?(?:dette|emprunt|prêt|crédit|augmentation|émission)))",
        subject=Role.INVESTEE,
        links={"by": Role.INVESTOR},
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="wins over",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:convain(?:c|cu|quent|cre)|sédui(?:t|sent|re))\b(?=[^.;]{0,80}(?:investi|"
        r"accompagner|(?:le|la) soutenir|financer|capital|tour de table|levée))",
        subject=Role.INVESTEE,
        object=Role.INVESTOR,
    ),
    Frame(
        name="counts on",
        joining=True,
        type=DealType.FUNDING_ROUND,
        trigger=r"\bp(?:u|eut|euvent|ouvait|ourra) compter sur\b(?=[^.;]{0,160}(?:tour|levée|opération|financ|capital))",
        subject=Role.INVESTEE,
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR},
    ),
    Frame(
        name="accompanies",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:(?<!s['’])accompagn(?:e|ent|era)|soutien(?:t|nent)|"
        + _HAVE
        + r" (?:accompagné|soutenu))(?= [^.;]{0,60}(?:tour d(?:e|['’])|levée|augmentation de capital))",
        subject=Role.INVESTOR,
        object=Role.INVESTEE,
    ),
    Frame(
        name="bails out",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:renflou(?:e|er|ent|era)|recapitalis(?:e|er|era)|"
        + _HAVE
        + r" (?:renfloué|recapitalisé))\b",
        subject=Role.INVESTOR,
        object=Role.INVESTEE,
    ),
    Frame(
        name="investment",
        type=DealType.INVESTMENT,
        noun=True,
        trigger=r"\b(?:(?<!d')(?<!d’)investissement|injection|mise|apport)\b(?! de base| (?:à|en|au) )",
        subject=Role.INVESTOR,
        links={
            "in": Role.INVESTEE,
            "by": Role.INVESTOR,
            "of": Role.INVESTOR,
            "into": Role.INVESTEE,
        },
    ),
    Frame(
        name="raises",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:(?<!ne )lèv(?:e|ent)|lev(?:er|era|ait|ant|eront)|"
        + _HAVE
        + r" levé(?! (?:le voile|le pied|le doute|leurs? |la (?:main|séance)|l['’]|les? (?:obstacle|mystère|réserve|restriction)|toute|un coin))|adjug(?:e|é|ée)(?= {A})|récolt(?:e|er|é)|réuni(?:t|r)|collect(?:e|er)(?= [^.;]{0,30}{A})|décroch(?:e|er|é)(?=[^.;]{0,60}(?:{A}|lev|financement|fonds))|"
        r"(?:ramass|empoch)(?:e|ent|er|era)(?= [^.;]{0,30}{A})|"
        r"boucl(?:e|er|é|ent|era)(?![^.;,]{0,25}(?:emprunt|prêt|crédit))(?=[^.;]{0,60}(?:lev|tour|série|{A}))|sécuris(?:e|er)|"
        + _HAVE
        + r" (?:bouclé|récolté|réuni|collecté|décroché|ramassé|empoché|sécurisé)(?![^.;]{0,30}(?:vente|"
        r"cession|rachat|acquisition))(?=[^.;]{0,60}(?:lev|tour |série|fonds|"
        r"financement|{A}))|"
        + _HAVE
        + r" (?:réalisé une levée|obtenu un financement|finalisé (?:une|"
        r"sa) levée))\b(?![^.;,]{0,30}(?:contrat|commande|chantier|prêts?\b|emprunt)| {A} (?:d['’]obligations|de dette|"
        r"d['’]emprunt|en dette))",
        subject=Role.INVESTEE,
        links=_BACKERS,
    ),
    Frame(
        name="ranks by what it raised",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:prend(?: ainsi)? la (?:tête|première place)(?: du (?:classement|palmarès|podium|top))?|arrive (?:en tête|premi(?:er|ère)|deuxième|troisième|quatrième|"
        r"en (?:première|deuxième|seconde|troisième) (?:position|place))|complète le (?:podium|trio|top)|se (?:classe|hisse|place)[^.;,]{0,25}|ferme la marche|domine (?:la semaine|le classement)|"
        r"(?:monte sur|décroche)[^.;,]{0,25}(?:podium|marche|place)),?(?= avec (?:une levée|un tour|{A}[^.;]{0,20}(?:levé|obtenu|apporté|récolté|réuni|collecté)))",
        subject=Role.INVESTEE,
        links=_BACKERS,
    ),
    Frame(
        name="put in together",
        joining=True,
        type=DealType.INVESTMENT,
        trigger=r"\b[lc]es (?:(?:deux|trois|quatre|cinq) )?(?:nouveaux )?(?:investisseurs|actionnaires|fonds|partenaires|financiers|souscripteurs) (?:apportent|injectent|investissent|mettent|ont (?:apporté|injecté|investi|mis))(?: ensemble| au total| conjointement)*(?= {A})",
        links={"in": Role.INVESTEE, "into": Role.INVESTEE},
    ),
    Frame(
        name="round",
        topical=True,
        type=DealType.FUNDING_ROUND,
        noun=True,
        trigger=r"\b(?:levées? de fonds|tours? de table|tour de financement|"
        r"(?<!voie d['’])(?<!par )augmentation de capital|recapitalisation|[Ss]érie (?-i:[A-H])\b|financement|(?<!était )(?<!est )(?<!dette )levée|"
        r"(?<!prêt d['’])amorçage|(?:tour|closing|[Bb]ridge)(?= (?:de|à) {A})|tour (?:de (?:seed|pré-?seed|growth|croissance)|d['’]amorçage|de pré-?amorçage)|"
        r"closing(?= d(?:u|e la|e son|e ce|e leur|e|['’])[^.;,]{0,25}{C})|"
        r"(?:opération|tour|investissement)(?= [^.;,]{0,25}\b(?:co-?)?(?:emmen|men|condui|pilot|dirig|souscri)\w+ ))\b",
        subject=Role.INVESTEE,
        links={
            **_BACKERS,
            "of": Role.INVESTEE,
            "in": Role.INVESTEE,
            "raised for": Role.INVESTEE,
        },
    ),
    Frame(
        name="leads the round",
        topical=True,
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:(?:co-?)?m[èe]n(?:e|ent|aient)|co-?dirig(?:e|ent|eaient)|(?:a|ont|avait|avaient) (?:déjà |\w+ment )?(?:co-?)?(?:mené|conduit|dirigé|emmené|piloté)|conduit|dirige|pilote|emmène|menant|conduisant|pilotant|emmenant|dirigeant|mener|conduire|piloter)"
        rf"(?= (?:(?:en )?{{D}} )?{_ROUND})|\b(?:m[èe]n\w* la danse|joue(?:nt)? les chefs de file|(?:pren(?:d|nent|dra|ait|ant)|(?:a|ont|avai(?:t|ent)) pris) la tête {_OF_ROUND})\b",
        subject=Role.LEAD_INVESTOR,
        links={"joined": Role.INVESTOR, "beside": Role.INVESTOR},
    ),
    Frame(
        name="opens the round",
        type=DealType.FUNDING_ROUND,
        joining=True,
        share=True,
        trigger=r"\b(?:ouvr\w+|(?:a|ont|avai(?:t|ent)) (?:\w+ )?ouvert) (?:le bal|la voie|la marche)\b|\b(?:est|sont|sera|serait|était) (?:à la manœuvre|aux manettes|aux commandes|(?:en position de |le |la )?chef(?:fe)?s? de file)\b(?! d(?:u|e la) (?:placement|introduction))",
        subject=Role.LEAD_INVESTOR,
        links={"joined": Role.INVESTOR, "likewise": Role.INVESTOR},
    ),
    Frame(
        name="follows",
        type=DealType.INVESTMENT,
        joining=True,
        share=True,
        trigger=_FOLLOWS,
        subject=Role.INVESTOR,
        links={"likewise": Role.INVESTOR, "including": Role.INVESTOR, "and so much": Role.INVESTOR},
    ),
    Frame(
        name="backers beside",
        type=DealType.INVESTMENT,
        joining=True,
        share=True,
        trigger=r"\b(?:(?:l['’]|les |s['’]y )(?:accompagn|ajout|associ|joign)e?(?:nt)?|(?:s['’]ajout|se joign|s['’]associ)(?:e|ent)? à (?:lui|elle|eux|elles))(?= )|"
        r"\bcôté (?:fonds propres|capital|investisseurs|financiers),? on (?:re)?trouve(?: également| notamment)*|\bon y (?:re)?(?:trouve|croise|compte|découvre)(?: également| aussi| enfin| notamment| encore)*|"
        r"\bon (?:note|relève|signale|remarque|salue)(?: également| aussi| enfin| notamment| encore)* (?:la présence|l['’]arrivée|l['’]entrée|la participation) d(?:e la|e l(?=['’])|e|u|es|(?=['’]))(?!\w)['’]?|"
        r"^(?:il|elle|celui-ci|celle-ci) (?:réunit|rassemble|regroupe|fédère|associe)\b|"
        rf"\b{_NEWCOMERS}: ?",
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR, "likewise": Role.INVESTOR},
    ),
    Frame(
        name="lead of the round just told",
        type=DealType.FUNDING_ROUND,
        joining=True,
        trigger=r"^\W*(?:aux manettes|à la manœuvre|aux commandes|à la baguette|en tête|(?:en |le )?chef de file|lead)\b(?=,| ?:)",
        links={
            "apposed": Role.LEAD_INVESTOR,
            "called": Role.LEAD_INVESTOR,
            "joined": Role.INVESTOR,
        },
    ),
    Frame(
        name="takes the lead of it",
        type=DealType.FUNDING_ROUND,
        joining=True,
        trigger=r"{C}(?:, [^,;.]{3,60},)? en (?:pren\w+|(?:a|ont|aurai(?:t|ent)) pris|assur\w+) (?:la tête|le lead|la conduite)\b",
        within=Role.LEAD_INVESTOR,
    ),
    Frame(
        name="led",
        topical=True,
        type=DealType.FUNDING_ROUND,
        trigger=r"^\s*(?:em)?(?:menée?|conduite?|pilotée?)(?= par\b)",
        links={"by": Role.LEAD_INVESTOR},
    ),
    Frame(
        name="takes part",
        type=DealType.FUNDING_ROUND,
        share=True,
        trigger=r"\b(?<!pas )(?<!plus )(?:particip(?:e|ent|é|er|ait|aient)|"
        + _HAVE
        + r" (?:participé|contribué|souscrit|abondé|pris part)|prend part|prennent part|souscri(?:t|vent|re|ra)|contribue(?:nt)?|abonde(?:nt)?)(?= (?:à|au|"
        r"également|aussi|l['’])[^.;]{0,40}(?:tour|levée|opération|round|hauteur|financement|"
        r"augmentation|également))",
        subject=Role.INVESTOR,
        links={"likewise": Role.INVESTOR},
    ),
    Frame(
        name="endowed",
        topical=True,
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:fonds\b(?:(?!{X})[^.;]){0,160}?\b|(?<={C}, ))dotée?(?: [\w’']+){0,5}? d(?:e |['’])(?={A})",
        subject=Role.INVESTEE,
        links={"by": Role.INVESTOR, "from": Role.INVESTOR},
    ),
    Frame(
        name="named fund endowed",
        type=DealType.FUNDING_ROUND,
        trigger=r"^\W*(?:baptisé|dénommé|nommé|appelé) {C},? [^.;,]{0,12}(?:sera|est|serait|a été) doté(?: [\w’']+){0,5}? d(?:e |['’])(?={A})",
        within=Role.INVESTEE,
        links={"by": Role.INVESTOR},
    ),
    Frame(
        name="fund named",
        joining=True,
        type=DealType.FUNDING_ROUND,
        trigger=r"\bfonds\b(?:(?!{X})[^.;]){0,60}?\b(?:baptisé|dénommé|nommé|appelé)\b",
        object=Role.INVESTEE,
    ),
    Frame(
        name="backers listed",
        type=DealType.FUNDING_ROUND,
        share=True,
        trigger=r"\b(?:particip|contribu|abond|souscri)\w*(?: également| aussi| à l['’]opération| au tour de table)? ?: |"
        r"\b(?:tour de table|autour de la table|souscripteurs|^avec|se partag\w+ l['’]affiche[^.;:]{0,40}|^(?:[ls]es )?investisseurs) ?: ",
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR},
    ),
    Frame(
        name="one of the backers",
        type=DealType.INVESTMENT,
        standing=True,
        trigger=r"\b(?:figur\w+|compt\w+|(?:fait|font) partie) (?:parmi |d)(?:les|es) (?:\w+ )?"
        r"(?:investisseurs|souscripteurs|actionnaires)(?= (?:de|du|d['’]))",
        subject=Role.INVESTOR,
        links={"of": Role.INVESTEE},
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="taken part in by",
        type=DealType.FUNDING_ROUND,
        share=True,
        trigger=r"\b(?:(?:à|dans) laquelle|auquel)(?: (?:se sont|s['’]étaient) (?:aussi |également )?(?:joints?|associés?|rués?|engouffrés?|invités?)|"
        r" (?:ont|a|avait|avaient) (?:aussi |également )?(?:participé|pris part|souscrit|contribué)|"
        r" (?:participe(?:nt|ra|ront)?|prennent part|prendr(?:a|ont) part|souscri(?:t|vent|ra|ront)|"
        r"contribue(?:nt|ra|ront)?)|(?= {X}[^.;]{0,60}(?:participé|pris part|souscrit|contribué)\b))",
        object=Role.INVESTOR,
    ),
    Frame(
        name="round of an entry",
        type=DealType.FUNDING_ROUND,
        trigger=r"(?<={C})(?: ?\([^()]*\))? ?: (?={A} (?:en |de )?(?:[Ss]érie|seed|pré-?seed|amorçage|pré-?amorçage|equity|financement))",
        subject=Role.INVESTEE,
    ),
    Frame(
        name="lead of an entry",
        joining=True,
        type=DealType.FUNDING_ROUND,
        trigger=r"\blead(?: investor)? ?: ",
        object=Role.LEAD_INVESTOR,
    ),
    Frame(
        name="in company of",
        type=DealType.FUNDING_ROUND,
        joining=True,
        share=True,
        trigger=r"\b(?:est|sont|était|étaient) (?:accompagnée?|suivie?|épaulée?|rejointe?)s?(?= (?:de |du |des |d['’]|par ))",
        links={"of": Role.INVESTOR, "by": Role.INVESTOR},
    ),
    Frame(
        name="beside them",
        type=DealType.FUNDING_ROUND,
        joining=True,
        share=True,
        trigger=r"\b(?:à (?:ses|leurs) côtés|autour de la table|au (?:capital|tour de table|cap ?table|pool)|dans (?:le|ce) tour),? (?:on (?:trouve|retrouve|compte|croise|note)(?: également| aussi| notamment| enfin)*|figur\w+(?: (?:également|aussi|notamment|enfin|d['’]abord|en premier lieu))*|arriv(?:e|ent)|entr(?:e|ent)|(?:fait|font) (?:son|leur) entrée)\b|\bs['’]y (?:joignent|ajoutent|associent)\b",
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR},
    ),
    Frame(
        name="round gathers",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:tour|levée|opération|consortium)(?: de (?:table|fonds|financement))? "
        r"(?:réuni(?:t|ssait)|rassembl(?:e|ait)|regroup(?:e|ait)|associ(?:e|ait)|a (?:réuni|"
        r"rassemblé|associé))\b",
        object=Role.INVESTOR,
    ),
    Frame(
        name="at the helm",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:aux manettes|à la manœuvre|à la tête|chef de file) (?:de |du |d['’])"
        r"(?:\w+ ){0,2}(?:tour|levée|opération)(?: de (?:table|fonds|financement))?\b",
        links={"apposed": Role.LEAD_INVESTOR, "joined": Role.INVESTOR},
    ),
    Frame(
        name="wins over to its round",
        type=DealType.FUNDING_ROUND,
        joining=True,
        trigger=rf"\b{_HAVE} (?:convaincu|séduit|rallié|embarqué|fédéré)\b",
        subject=Role.INVESTEE,
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR},
    ),
    Frame(
        name="among the backers",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:parmi|au (?:premier )?rang d(?:e|es)|au nombre d(?:e|es)|du côté d(?:e|es)) ?(?:les |ses |leurs |ces |nouveaux )?"
        r"(?:\w+ )?(?:investisseurs|souscripteurs|participants)\b"
        r"(?:(?!{X})[^.;]){0,60} (?:figur(?:e|ent)|on (?:compte|retrouve|trouve))\b",
        object=Role.INVESTOR,
    ),
    Frame(
        name="raised",
        type=DealType.FUNDING_ROUND,
        trigger=r"\bavec (?:\w+ ){0,2}{A} (?:levé|récolté|collecté|réuni)e?s?\b(?! par| en [\w-]+ (?:opérations|tours|levées))",
        subject=Role.INVESTEE,
        links=_BACKERS,
        status=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="raised by",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:levé|récolté|collecté|réuni)e?s?(?= (?:{D} )?par\b)",
        links={"by": Role.INVESTEE},
    ),
    Frame(
        name="receives",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:"
        + _HAVE
        + r" reçu|reçoit|"
        + _HAVE
        + r" bénéficié d|obtient|"
        + r"(?<!\bles )(?<!l['’])"
        + _HAVE
        + r" obtenue?s?)(?![^.;]{0,80}(?:prêt|crédit|emprunt|dette|commande|contrat|subvention|aides?\b|\bdons? ))(?=[^.;]{0,80}(?:financement|"
        r"investi|fonds|levée|{A}))",
        subject=Role.INVESTEE,
        links={**_BACKERS, "including": Role.INVESTOR, "of": Role.INVESTOR},
    ),
    Frame(
        name="merges",
        type=DealType.MERGER,
        trigger=r"\b(?:fusionn(?:e|ent|er|era|eront|eraient|é)|"
        + _HAVE
        + r" fusionné|se mari(?:e|ent|er)|(?:unissent|uniront|unir|lient|lier) leurs? (?:forces(?! (?:dans|pour|au sein|via)\b)|destins?|destinées?)|s['’]unissent(?! pour\b)|se rapproch(?:e|"
        r"ent|er))\b",
        subject=Role.MERGING_PARTY,
        object=Role.MERGING_PARTY,
        links={"with": Role.MERGING_PARTY, "of": Role.MERGING_PARTY},
        before={"with": Role.MERGING_PARTY},
    ),
    Frame(
        name="merger attempted",
        type=DealType.MERGER,
        noun=True,
        topical=True,
        trigger=r"\b(?:tentatives?|essais?) (?:de |d['’])(?:fusion|rapprochement|mariage)\b",
        subject=Role.MERGING_PARTY,
        links={"with": Role.MERGING_PARTY, "between": Role.MERGING_PARTY, "of": Role.MERGING_PARTY},
    ),
    Frame(
        name="merger",
        type=DealType.MERGER,
        noun=True,
        trigger=r"\b(?:(?:projet de |offre de |proposition de |"
        r"accord de )?fusion(?!s?[- ]acquisition)|mariage|rapprochement|"
        r"regroupement)\b(?! nucléaire)",
        subject=Role.MERGING_PARTY,
        links={
            "between": Role.MERGING_PARTY,
            "of": Role.MERGING_PARTY,
            "with": Role.MERGING_PARTY,
            "by": Role.MERGING_PARTY,
            "to": Role.MERGING_PARTY,
        },
        before={
            "to": Role.MERGING_PARTY,
            "with": Role.MERGING_PARTY,
            "between": Role.MERGING_PARTY,
        },
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        noun=True,
        trigger=r"\b(?:co-?entreprise|joint[- ]venture|société commune|filiale commune|"
        r"entreprise commune)\b",
        subject=Role.PARTNER,
        links={
            "with": Role.PARTNER,
            "between": Role.PARTNER,
            "of": Role.PARTNER,
            "by": Role.PARTNER,
            "named": Role.VENTURE,
            "apposed": Role.VENTURE,
        },
        before={"with": Role.PARTNER, "to": Role.PARTNER, "between": Role.PARTNER},
    ),
    Frame(
        name="venture apposed",
        type=DealType.JOINT_VENTURE,
        share=True,
        standing=True,
        trigger=r"(?<={C}), (?:la |une )?(?:co-?entreprise|joint[- ]venture|société commune|filiale commune)(?= (?:(?:d(?:u|es|e(?: la)?) |d(?:e l)?['’])(?:(?!baptis|nomm|dénomm|appel)[a-zà-ÿ-]+ ){0,2}{C}|entre|à parts égales|détenue|formée|créée|qu))",
        subject=Role.VENTURE,
        links={"of": Role.PARTNER, "between": Role.PARTNER, "by": Role.PARTNER},
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="sets up a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:cré|mont|form|fond|lanc|constitu|établi)\w* (?:ensemble |(?:en )?{D} )?(?:une|leur|la|"
        r"d['’]une) (?:nouvelle |future )?(?:co-?entreprise|joint[- ]venture|"
        r"(?:société|filiale|entreprise) commune|société dédiée)(?: à parts égales)?\b",
        subject=Role.PARTNER,
        links={
            "with": Role.PARTNER,
            "between": Role.PARTNER,
            "by": Role.PARTNER,
            "named": Role.VENTURE,
            "apposed": Role.VENTURE,
        },
        before={"with": Role.PARTNER, "to": Role.PARTNER, "between": Role.PARTNER},
    ),
    Frame(
        name="pools in a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:regroup|réun|rassembl|fusionn|mett|log)\w* (?:leurs|une partie de leurs) [^.;,]{3,50} (?:dans|au sein d['’])(?: ?une?) (?:nouvelle |même )?(?:entité|société|structure|co-?entreprise|entreprise|joint-venture)(?: commune)?\b",
        subject=Role.PARTNER,
        links={"with": Role.PARTNER, "named": Role.VENTURE, "apposed": Role.VENTURE},
    ),
    Frame(
        name="creates a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:créa?(?:e|ent|er|eront|é|ation d(?:e|['’]))|(?:naissance|lancement) d(?:e|['’]))(?= ?{C},? une? (?:nouvelle |future )?(?:(?:société|filiale|entreprise) commune|co-?entreprise|joint[- ]venture))",
        subject=Role.PARTNER,
        object=Role.VENTURE,
    ),
    Frame(
        name="venture named",
        type=DealType.JOINT_VENTURE,
        joining=True,
        trigger=r"^\W*(?:baptisée?|dénommée?|nommée?|appelée?)(?= {C})|\b(?:s['’]appellera|portera le nom d(?:e |['’])|sera (?:baptisée?|dénommée?|nommée?|appelée?))",
        object=Role.VENTURE,
    ),
    Frame(
        name="venture endowed",
        type=DealType.JOINT_VENTURE,
        joining=True,
        trigger=r"\b(?:sera|serait|est|doit être) dotée? d(?:e |['’](?:un (?:capital|budget)(?: initial| de départ)? de )?)(?={A})",
        links={"by": Role.PARTNER},
    ),
    Frame(
        name="fruit of a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"\bfruit d['’]une (?:collaboration|alliance|association|co-?entreprise)\b",
        subject=Role.VENTURE,
        links={"between": Role.PARTNER, "with": Role.PARTNER},
    ),
    Frame(
        name="lists a unit",
        type=DealType.IPO,
        trigger=r"\b(?:introdui\w+|met\w*|mis|coter?) (?:en|à la) [Bb]ourse(?= (?:(?:sa|son|ses|leur) [^.;,]{0,30}|la filiale )?{C})",
        object=Role.ISSUER,
    ),
    Frame(
        name="goes public",
        type=DealType.IPO,
        trigger=rf"\b(?:l[eèé]v\w+ {{A}} (?:en|à la) [Bb]ourse|(?:introduction|entrée) {_LISTED}|IPO|"
        r"(?:entr(?:e|er|era|ée?s?)|s['’](?:est |était )?introdui(?:t|te|re|ra|rait|sait)|introduite?s?(?: (?:en )?{D})?|se (?:faire )?cot(?:e|er|era)|s['’](?:est|était) cotée?(?: (?:en )?{D})?|"
        r"arriv(?:e|ée?s?|era)|débute|fait ses (?:premiers pas|débuts)|"
        rf"fait son entrée) {_LISTED}|"
        r"(?<!retrait de la )(?<!retiré de la )(?<!retirer de la )(?<!radié de la )cotation(?! des))\b",
        subject=Role.ISSUER,
        links={"of": Role.ISSUER, "for": Role.ISSUER},
    ),
    Frame(
        name="listed since",
        type=DealType.IPO,
        standing=True,
        trigger=r"\bcotée?s?(?=(?: [\w-]+){0,3} depuis (?:le )?{D})\b",
        subject=Role.ISSUER,
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="borrows from",
        type=DealType.DEBT,
        trigger=rf"\b(?:emprunt(?:e|ent|er|era|ait)|{_HAVE} emprunté)(?=[^.;]{{0,60}}{{A}}[^.;]{{0,20}} (?:à|aux?|auprès) )",
        subject=Role.BORROWER,
        links={"to": Role.LENDER, "from": Role.LENDER},
    ),
    Frame(
        name="borrows",
        type=DealType.DEBT,
        trigger=rf"\b(?:(?:lèv(?:e|ent)|lev(?:er|era|ait|ant)|{_HAVE} levé)(?= {{A}} (?:d['’]obligations|de dette|"
        r"d['’]emprunt|en dette)|[^.;,]{{0,40}} (?:emprunt|placement) obligataire)|emprunt(?:e|er|era|é)|(?:s['’](?:est |était |était déjà )?)endett\w*(?= (?:de|à hauteur de) {A})|se refinanc(?:e|er|era)|refinanc(?:e|er|era|é) sa dette|"
        + _HAVE
        + r" emprunté|(?:contract|boucl|souscri|obtien|obten|décroch|sign|sollicit|négoci)\w*(?= [^.;]{0,60}(?:prêt|"
        r"emprunt|crédit|ligne de crédit|facilité|dette)\b)|"
        r"(?:éme(?:t|ttent|ttra|ttre)|émis|plac(?:e|é|er))(?= [^.;]{0,60}(?:obligations?\b|obligataire)))",
        subject=Role.BORROWER,
        links={
            "from": Role.LENDER,
            "by": Role.LENDER,
            "led": Role.LENDER,
            "of": Role.LENDER,
            "with": Role.LENDER,
        },
    ),
    Frame(
        name="loan",
        type=DealType.DEBT,
        noun=True,
        topical=True,
        trigger=r"\b(?:(?<!serait )(?<!est )(?<!sont )(?<!dit )(?<!dits )(?<!dite )prêts?(?! à (?!{C})| de (?:matériel|main|livres|locaux|véhicules|joueur))|PGE|emprunts?(?: obligataires?)?|"
        r"ligne de crédit|(?:dette )?unitranche|crédits? (?:syndiqué|relais|d['’]acquisition)|obligations convertibles|"
        r"émission obligataire|dette senior|refinancement|crédit(?= (?:(?:[a-zà-ÿ-]+|d['’][a-zà-ÿ]+) ){0,3}de {A})|"
        r"dette(?= (?:\w+ )?de {A}|(?: \w+)? (?:levée|contractée|souscrite|bancaire auprès)))\b",
        subject=Role.BORROWER,
        links={
            "to": Role.BORROWER,
            "of": Role.LENDER,
            "from": Role.LENDER,
            "by": Role.LENDER,
            "with": Role.LENDER,
        },
    ),
    Frame(
        name="lenders listed",
        type=DealType.DEBT,
        topical=True,
        share=True,
        trigger=r"(?:(?<=prêts)|(?<=crédits)|(?<=emprunts)|(?<=dette)|(?<=financements)|(?<=bancaires)) ?: (?={A} )",
        links={"of": Role.LENDER, "from": Role.LENDER, "by": Role.LENDER},
    ),
    Frame(
        name="debt brought by",
        type=DealType.DEBT,
        topical=True,
        trigger=r"\b(?:dette|prêt|crédit|emprunt|financement bancaire)s? (?:a été|ont été|est|sont|sera|seront) (?:apport|consenti|accord|octroy|souscri|arrang|fourni|lev|appor)\w*(?= (?:par|auprès)\b)",
        links={"by": Role.LENDER, "from": Role.LENDER, "including": Role.LENDER},
    ),
    Frame(
        name="tops up with a loan",
        type=DealType.DEBT,
        topical=True,
        trigger=r"\bcompl[èé]t\w* [^.;,]{0,30}(?:avec|par) un prêt\b",
        subject=Role.LENDER,
        links={"to": Role.BORROWER},
    ),
    Frame(
        name="granted by",
        type=DealType.DEBT,
        topical=True,
        trigger=r"\b(?<=que lui )(?:a|ont|avait|avaient) (?:accordé|consenti|octroyé|prêté)e?s?",
        object=Role.LENDER,
    ),
    Frame(
        name="lent",
        type=DealType.DEBT,
        topical=True,
        trigger=r"\bprêtée?s?(?= par\b)",
        links={"by": Role.LENDER},
    ),
    Frame(
        name="wins the bidding",
        type=DealType.ACQUISITION,
        bid=True,
        trigger=r"\b(?:l['’](?:(?:a|ont|avait|aurait|avoir) (?:finalement )?)?emport(?:e|é|er|era|erait)|(?:rafl|remport)\w* (?:la mise|les enchères|le morceau)|décroch\w* la timbale)\b",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "to buy": Role.TARGET},
    ),
    Frame(
        name="pays a sum to",
        type=DealType.ACQUISITION,
        trigger=rf"\b(?:{_HAVE} (?:payé|versé|déboursé|réglé)|(?:pai|pay|débours)\w*)(?= {{A}} (?:à|aux?) )",
        subject=Role.ACQUIRER,
        links={"to": Role.SELLER},
    ),
    Frame(
        name="offers a sum",
        type=DealType.ACQUISITION,
        bid=True,
        trigger=r"\b(?:(?:propos|offr|offert)\w*)(?=(?: que)? {A}[^.;,]{0,25} pour\b)",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "of": Role.TARGET},
    ),
    Frame(
        name="spends a sum",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:débours|dépens|vers)\w*|met(?:tre|trait|trai|s)?|"
        r"mis)(?=(?: que)? {A}[^.;,]{0,25} pour\b)",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "of": Role.TARGET},
    ),
    Frame(
        name="lends",
        type=DealType.DEBT,
        trigger=r"\b(?:prêt(?:e|er|era|ent)(?=[^.;]{0,60}{A})|"
        + _HAVE
        + r" prêté(?:es|s|(?=[^.;]{0,60}{A}))|(?:accord(?:e|é|a)|octro|consent|ouv(?:r|ert)|allou|débloqu)\w* (?:une? |des |ce |de nouveaux )(?:[a-zà-ÿ-]+ ){0,2}financements?(?= de {A}|[^.;]{0,60}{A})|(?:accord(?:e|é|a)|octro|consent|ouv(?:r|ert)|allou|débloqu)\w*(?= [^.;]{0,60}(?:prêt|crédit|emprunt|facilité))|(?<!actionnaires ont )approuv(?:é|e|er)(?= (?:(?:en )?{D} )?un (?:\w+ )?(?:prêt|crédit)\b)|(?:avanc|apport|vers)\w*(?= [^.;]{0,30}{A}[^.;]{0,60}sous (?:la )?forme d['’](?:un |une )?(?:prêt|avance|emprunt)))\b",
        subject=Role.LENDER,
        links={"to": Role.BORROWER, "into": Role.BORROWER},
    ),
)

WORDS = DealWords(
    frames=FRAMES,
    links={
        "by": (
            # « fondée par X », « publié mardi par X » say nothing of who buys.
            r"(?<!\w)par(?= )"
            + "".join(
                rf"(?<!{verb}é{end}{date} par)"
                for verb in "fond dirig cré présid édit conseill opér gér lanc développ rejet refus repouss retoqu "
                "écart bloqu critiqu contest approuv valid accept autoris publi rapport relay consult révél cit".split()
                for end in ("", "e", "s", "es")
                for date in ("", " {D}")
            )
            + r"(?<!garanti par)(?<!garantie par)(?<!garantis par)"
        ),
        "of": r"(?<!\w)(?:du|des|de|d['’])(?![\w-])|(?<!\w)d['’]",
        "to": r"(?<!\w)(?<!permettre )(?<!permettra )(?<!permet )(?<!permis )"
        r"(?:à(?! (?!(?:des|ces|ses|les|leurs?|son|une|cette|cet|deux|trois|quatre|cinq|plusieurs|quelques|certains) )[a-zà-ÿ-]{3,} $)(?! (?:hauteur|partir|terme|compter|travers|ce jour|son tour|la suite|la barbe|"
        r"la rescousse|la barre|l['’]occasion|raison|parts|titre|nouveau|la fois)\b)|au(?! (?:prix|sein|cours|titre|terme|total|"
        r"moins|plus|passage)\b)|aux(?! côtés)|auprès de|auprès du)(?= |$)",
        "agreed with": r"(?:accord|négociations?|discussions|pourparlers|compromis|protocole|entente)(?: [\w-]+){0,2} avec(?= )",
        "beside": r"aux côtés (?!de la famille\b)(?:de la |de l['’]|des |du |d['’]|de )",
        "from": r"^ (?:de la famille|(?:du|des) fonds|de l['’](?:actionnaire|investisseur))(?= )|"
        r"(?<!\w)(?:auprès (?:d(?:e ses|e leurs|es) [\w-]+(?: [a-zé]+)? et (?:de la |de l['’]|des |du |d['’]|de )|de la |de l['’]|des |du |d['’]|de )|détenue?s?(?: (?!depuis)[\w-]+){0,3} par|"
        r"qu(?:e |['’]en |['’]y )(?:possédai|détenai)(?:t|ent)|qui appart\w+ (?:encore )?(?:à|aux?)(?= )|"
        r"(?:provien\w*|éman\w*)(?: [\w’-]+){0,2} (?:de la |de l['’]|du |des |de |d['’])|des mains (?:de|d['’]|du)|propriété (?:de|d['’]|du)|(?:souscrite?|apportée?s?|"
        r"financée?|soutenue?|consentie?|abondée?s?|alimentée?) par|provenant de|grâce (?:à|au (?:soutien|concours) d(?:e la |e l['’]|u |es |e |['’]))|chez(?= ))",
        "in": r"(?<!\w)(?:dans|chez)(?= )",
        "into": r"(?<!\w)(?:sur(?= )|(?:en faveur|au profit) d(?:e(?: la(?= )| l['’])?|u|es)(?= |$)|(?:en faveur|au profit) d['’])",
        "capital": r"(?:au|du|le) capital (?:de la |de l['’]|des |du |d['’]|de )|"
        r"actionnaire (?:\w+ )?(?:de la |de l['’]|des |du |d['’]|de )",
        "on": r"(?<!\w)sur(?:(?: (?:l['’]intégralité|la totalité|la majorité|le contrôle|\d+(?:,\d+)? ?%))?(?: du capital)? (?:de la |de l['’]|du |de |d['’])|(?= ))",
        "with": r"(?<!\w)(?:avec|aux côtés d(?:e|u)|rejointe?s? par|notamment(?! (?:à|pour|en|dans|sur)\b)|"
        r"(?:avec )?(?:la participation|le soutien|l['’]appui|le concours) (?:de|d['’]|du)|dont|"
        r"en présence de)(?![\w-])",
        "led": r"(?:sous (?:l['’]impulsion|la houlette|la conduite|l['’]égide)|à l['’]initiative) (?:de la|de l['’]|de|du|des|d['’])(?!\w)|(?:menée?s?|emmenée?s?|conduite?s?|dirigée?s?|pilotée?s?|emmenée?s?|"
        r"orchestrée?s?)(?: (?:en )?{D})?(?: [\w-]+){0,2} par",
        "joined": r"(?:(?:auquel|à laquelle|auxquel(?:le)?s) (?:s['’](?:est|était|étaient)|se sont) (?:joint|associé|rallié)e?s?|(?:la )?participation (?:de|des|d['’]|du)|auxquels (?:s['’]ajoutent|"
        r"se joignent)|rejointe?s? par|suivie?s? (?:de|du|par)|(?:accompagn|épaul|escort)ée?s? (?:de|du|des|par|d['’])|"
        r"aux côtés (?:de|des|du|d['’])|ainsi que|complétée?s? par|et de)",
        "raised for": r"(?<!\w)pour (?:le |la |les |l['’])?(?:(?:jeune pousse|pépite|start-?up|startup|société|fintech|biotech|medtech|fonds|spécialiste|éditeur|plateforme) )?(?:[a-zà-ÿ-]+(?:ais|aise|ois|oise|ien|ienne|ain|aine) )?$",
        "gathering": r"(?<!\w)(?:réunissant|rassemblant|regroupant|fédérant|associant|impliquant)(?= )",
        "likewise": r",? (?:de même que|tout comme|ainsi que|comme|à l['’]instar d(?:e la|e l['’]|e|u|es|['’])|et|puis|aux côtés d(?:e la|e l['’]|e|u|es|['’]))(?!\w)",
        "and so much": r"^ {A},? (?:et )?(?:l['’]|(?:le |la )(?:[a-zà-ÿ-]+ ){0,2})?$",
        "including": r"(?<!\w)(?:dont|parmi lesquel(?:le)?s|notamment|comme|tel(?:le)?s?(?: que)?|à savoir)(?= )",
        "between": r"(?<!\w)entre(?= )",
        "brings": r"rapport\w+ {A} (?:à|au|aux)(?= )",
        "borne": r"(?:portée?|déposée?|soumise|formulée?|présentée?|montée?)(?: [\w-]+){0,1} par",
        "for": r"(?<!\w)pour(?= )",
        "cost": r"(?:coût\w+ {A}|perm(?:et|is)\w*) (?:à|au|aux)(?= )",
        "file": r"(?<!\w)dans (?:le|ce) dossier(?= )",
        "to buy": r"pour (?:reprendre|racheter|acquérir|acheter)",
        "apposed": r"^, (?:(?:le |la |les |l['’])(?:[a-zà-ÿ-]+ ){0,3})?$",
        "called": r"^ ?: (?:(?:le |la |l['’])(?:[a-zà-ÿ-]+ ){0,3})?$|(?<!\w)(?:s['’]appelle|se nomme|sera|est|était|fut|a pour nom)(?= )",
        "named": r"(?:baptisée?|nommée?|dénommée?|appelée?)(?= )",
    },
    joiner=(
        r"\.?(?: ?\([^)]{0,60}\))?(?:, (?:che(?:f|ffe) de file|en tête))?(?:(?:,? (?:à|en)|, (?:près de|basée? à)| aux?) [A-ZÀ-Ý][\w-]+)?(?:,? (?:pour|à hauteur de) {A}| {A})?(?: (?:en )?{D})?"
        r"(?:,? et (?:de |par |à )?(?:ses|leurs|les|des|plusieurs) (?:[\w-]+ ){0,2}(?:actionnaires|"
        r"investisseurs|soutiens|associés|fonds)(?: [a-zé-]+)?,? |,? (?:et|ainsi que|ou|&|mais (?:aussi|également)|sans oublier|de même que|tout comme|"
        r"puis|(?:associée?s?|alliée?s?|uni(?:e|s|es)?) (?:à|avec|au|aux)(?: [a-zà-ÿ-]+){0,1}(?: l['’][a-zà-ÿ-]+)?(?: [a-zà-ÿ-]+){0,4}|"
        r"(?:en tandem|en duo|main dans la main|de concert) avec)(?:, {D},|, (?:de|à) nouveau,|, (?:surtout|enfin|également|aussi),)?(?: (?:de|du|des|par|le|la|les|à|au|aux|avec|notamment|enfin))? (?:d['’]|l['’])?|"
        r"(?:, (?:un|une|le|la|l['’]|déjà|son|sa) ?[a-zà-ÿ][^,;:.]{2,40})?,? (?:et|ainsi que) (?:par |de |auprès de |avec )?(?:les|des|ses|leurs|son|sa|leur|une?|deux|trois) [a-zà-ÿ][a-zà-ÿ ]{3,36}, (?:la |le |l['’])?|"
        r",? (?:et|ainsi que|de même que|mais (?:aussi|également)) (?:par |de |auprès de )?(?:d['’]autres|des|deux|trois|quatre|cinq|plusieurs|une (?:poignée|brochette|dizaine|série) de) [a-zà-ÿ][a-zà-ÿ’' -]{3,40}(?: ?:|,(?: dont| parmi lesquel(?:le)?s| comme)?) |"
        rf", (?:(?:le |la |l['’]|une? |son |sa )?(?:{ORGANISATION}|numéro|premi(?:er|ère)|[a-zà-ÿ]+(?:eur|rice|iste)) [^,;:.()]{{2,60}}), et (?:d['’]|l['’]|par |de )?|"
        r",? (?:et )?l['’]autre (?:(?:par|de) (?:la )?|du |d['’])?(?:l['’])?|"
        r", (?:(?:de|du|par|le|la) )?(?:d['’]|l['’])?|/| - )"
        r"(?:(?:(?:des|les|d['’]autres) )?(?:[\w-]+ ){1,3}(?:comme|tels que|dont) )?(?:(?:le|la|les|du|"
        r"de la|son|sa|leur) )?(?:l['’])?(?:(?:rival|concurrent|partenaire|actionnaire|homologue|"
        r"voisin|investisseur|fonds|société|groupe|outil|véhicule|opérateur|family office|chef|cuisinier|sportif|footballeur|basketteur|rugbyman|joueur|acteur|chanteur|rappeur|skipper|navigateur|serial[- ]entrepreneur|américain|français|allemand|britannique|chinois|"
        r"japonais|business angel|fournisseur|milliardaire|entrepreneur|financier|investisseur|homme d['’]affaires|"
        rf"{ORGANISATION})s? ){{0,3}}"
        r"(?:family office |historiques? |principal |principaux |(?!et |"
        r"ou |baptis|nomm|dénomm)(?:(?:[a-zà-ÿ]+-)?[a-zà-ÿ]+(?:ais|ain|ien|éen|and|ois|ol|al|ique|aire|if|é)e?|[a-zà-ÿ]{3,}i(?:er|ère)|belge|suisse|russe|turc|turque|grec|grecque|tchèque|slovaque|corse|basque) )?(?:d(?:e (?!la\b)|['’])[a-zà-ÿ-]+ (?:(?:à|en) [a-zà-ÿ-]+ )?)?(?:(?-i:[A-ZÉ])[a-zà-ÿ]{3,} )?"
    ),
    respectively=r"\brespectivement\b",
    conjunction=r"\b(?:et|ou|ainsi que|puis)\b|&",
    boundary=(
        r"[;:]|[»”\"],? |, (?:montre|révèle|rapporte|précise|assure|affirme|écrit|relève)(?:nt)? |(?:,| )(?: ?(?:qui|tandis|alors que|mais(?! (?:aussi|également)\b)|selon|après avoir|avant de|"
        r"ce qui|ainsi qu(?:e des|['’]une?) (?:participation|part)s?\b|et (?:une?|des) (?:subvention|aide|avance)s?|et (?:a |ont )?(?:signé|conclu|noué)|afin|car|puisque|même si|a-t-|ont-|"
        r"dont {X} (?:\w+ )?(?:a|est|détient|possède|contrôle|avait|était|détenait)|"
        r"dont (?:il|elle|(?:le|la|les)(?! (?:vente|cession|rachat|acquisition|fusion)\b))|"
        r"où|lorsque|quand|indique|a (?:indiqué|annoncé|déclaré|précisé|expliqué|rapporté|révélé|affirmé|confirmé|écrit)|a-t-il|"
        r"pour (?:se|s['’]|l['’]\w+er|accélérer|développer|financer|renforcer|poursuivre|soutenir|"
        r"produire|permettre|étendre|conquérir)) )"
    ),
    asides=(
        r"(?<={P}), (?:l['’]|le |la )(?:ancien|ex-|actuel|co-?fondat|fondat|patron|présid|créat|dirigeant)[^,;:]{3,100},|"
        r"\([^)]*\)|, (?:qui|dont (?!(?:(?:le|la|les) )?(?:l['’])?(?:\w+ )?{X})|où|que|"
        r"qu['’])[^,;:]{3,140},|(?: – | — )[^–—]{3,120}(?: – | — )|"
        r"[,] (?:(?:une?|filiale|spécialiste|spécialisée?|fondée?|basée?|créée?|installée?|"
        r"détenue?|dirigée?|propriété|déjà|ancienne?|leader|éditeur|éditrice|numéro|premier|"
        r"première|(?:après|outre) (?:cel(?:le|ui)|ceux|une? )|le (?:spécialiste|leader|numéro|fonds|géant)|la (?:start-?up|société|jeune)|né|"
        r"née|connue?|[a-zà-ÿ]{3,}ée?s?|associée?) )[^,;:]{3,140},"
    ),
    oblique=(
        r"\b(?:mandat|missionn)\w+ (?:(?:la |le |les |l['’])(?:[a-zà-ÿ-]+ ){0,3})?$|"
        r"(?<!\w)(?<![Qq]uant )(?i:de|du|des|d['’]|à|au|aux|chez|par|avec|pour|dans|sur|selon|contre|entre|sous|devant|"
        r"vers|après|avant|face à|grâce à|via|d['’]après) ?"
        r"(?:(?:l['’]|la |le |les |son |sa |ses |un |une |cette |ce )(?:[a-zà-ÿ-]+ ){0,2}|"
        rf"(?!titre\b)(?:{ORGANISATION}) (?:[a-zà-ÿ-]+ )?)?$"
    ),
    umpires=r"(?i:^tribunal|^cour\b|^conseil d['’][ée]tat|commission européenne|autorité de la concurrence|autorité des marchés|conseil de la concurrence)|^(?:AMF|ACPR|FTC|CMA|CMF|Bruxelles)$",
    lenders=r"\b(?:(?i:banque|bank)\b(?! des [Tt]erritoires| publique)|Caisse (?:d['’][EÉ]pargne|régionale)|^Crédit (?!.*(?:Développement|Equity|Capital|Innovation|Investissement|Création)))|"
    r"^(?:BEI|BERD|BAD|BOAD|BIRD|SFI|IFC|Proparco|Société [Gg]énérale|BNP(?: Paribas)?|HSBC|Natixis|LCL|CIC)$",
    lent=r"\b(?:financements?|enveloppe)\b",
    lead_behind=r"(?:, | \()(?:(?:l['’]investisseur |le )?chef(?:fe)? de file|en chef de file|lead\b|lead investor|investisseur principal)(?! d(?:e|u|['’]))",
    trade=(
        r"(?i)(?<!par )(?<!avec )(?<!chez )(?<!dans )(?<!pour )(?<!sur )(?<!entre )(?<!contre )(?<!selon )(?<!de )(?<!à )(?<!après )"
        r"\b(?:l[ae] |une? |l['’])(?:[a-zà-ÿ-]+ )?(?:spécialiste|expert|géant|leader|champion|pionnier|numéro \w+|roi|acteur|"
        r"(?!(?:co)?fondat|direct|administrat|acquér|repren|invest|act)[a-zà-ÿ-]+(?:eur|iste|cant)) (?:[a-zà-ÿ-]+ ){0,3}?"
        rf"(?:d(?:e |u |es )|en |aux? |dans )(?:l['’]|la |les? )?(?!(?:{ORGANISATION})s? )(?:[a-zà-ÿ'’-]+ ){{1,4}}$"
    ),
    dated_sum=r"{A}[^.;,]{0,12} {D}|{D} \({A}\)",
    enumeration=r",? ?(?:et |puis |et puis |suivie? )?(?:de |d['’]|en )?",
    firm_kind=(
        r"(\b(?:(?:homme|femme|chef|capitaine)s?|sociétés?|filiales?|branches?|divisions?|activités?|firmes?|fonds|cabinets?|holdings?|compagnies?|maisons?|banques?|groupes?|"
        r"entreprises?)(?: [a-zà-ÿ-]+)? )d(?:e |['’])[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? $"
    ),
    predicate=r"(?<!\w)(?:prévoi\w+|propos(?:e|ait|ent)|compren\w+|inclu\w+|vis(?:e|ait)|consist\w+|doit|devrait|"
    r"permet\w*|sera|est|a|avait|ont|et (?:par|avec|pour))(?!\w)",
    severs=r"[,;:]|(?<!\w)et(?!\w)|\b(?:modernisation|rénovation|construction|agrandissement|extension|transformation|"
    r"développement|déploiement|équipement) (?:du |des |de |d['’])|\b(?:cadres|salariés|dirigeants?|managers|employés|membres|proches?|enfants|fils|fille|"
    r"héritiers|créanciers|clients?|concurrents?|rivale?) (?:[a-zà-ÿ]+ )?(?:du |des |de |d['’])|"
    r"(?<!\w)(?:pour|avec|afin|sans|devant|contre|dont|comme|chez|que|qu['’])(?!\w)",
    adjunct=r"(?<!\w)(?:lors|à l['’]occasion|dans le cadre|au cours|à l['’]issue|au terme) "
    r"(?:de |d['’]|du )(?:(?:une?|son|sa|leur|ce|cette|la|le) )?(?:\w+ )?$",
    through=r",? (?:via|à travers|par l['’]intermédiaire d(?:e |u |['’])|par le biais d(?:e |u |['’]))"
    r" ?(?:son |sa |ses |leurs? |le |la |les |l['’])?(?:[\w-]+ ){0,3}{X}|"
    r"(?<={P}), (?:l['’]|le |la |les )?(?:ex-|ancien(?:ne)? |actuel(?:le)? )?(?:co-?fondat|fondat|patron|présiden|direct|membre|P?DG|associé(?!e?s? (?:à|aux?|avec)\b)|"
    r"actionnaire|gérant|dirigeant|propriétaire)[^,;.()]{0,45}{C}(?: ?[\"”»])?(?=,| et | ainsi|\.|$)|"
    r"(?<!{A})(?<!nouveau), (?:de |d['’]|du |à ){X}(?=, (?!(?:(?:de|du|des|à|au|aux) (?:la |l['’])?|d['’]){X}|(?:et|ainsi|puis)\b)|[.;]|$)",
    clitic=r"(?<!\w)(?:(?:le |la |les |l['’]|lui |leur |y |en )|(?:lui |leur |l['’]|les |y )(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) (?:\w+ )?)$",
    object_pronoun=r" (?:dessus|l['’]affaire|l['’]ensemble|le tout)\b(?! d(?:e|u|es)\b| d['’])|(?: de)? c(?:e|et|ette) [a-zà-ÿ-]+\b",
    described=(
        r"(?:(?<![\w’'])(?:une?|son|sa|ses|leurs?|le|la|les) |l['’]|(?<=\bau )|(?<=\bdu )|(?<=\baux ))"
        r"(?:(?!(?:qui|a|ont|est|sont|et|pour|avec)\b)[a-zà-ÿ][\w'’-]*,? ){1,8}(?<=, )"
        r"(?:(?:le |la |les |l['’])(?:[a-zà-ÿ-]+ ){0,2})?$"
    ),
    parent=r", (?:la |une |l['’])?(?:ex-)?(?:filiale|division|branche|marque|enseigne)(?: [a-zà-ÿ'’-]+){0,6}? (?:de la |de l['’]|du |d['’]|de )(?:[a-zà-ÿ-]+ ){0,2}",
    bosses=r"(?<!\w)(?:patron(?:ne)?|P?-?DG|présidente?|directeur général|directrice générale|(?:co-?)?fondat(?:eur|rice)|dirigeante?|héritier|héritière|"
    r"homme fort|propriétaire)s?(?: (?!et\b|ou\b)[a-zà-ÿ-]+)? (?:de la |de l['’]|des |du |d['’]|de )(?:[a-zà-ÿ-]+ ){0,2}$",
    owned=r",? (?:elle-même |lui-même )?(?:qui appart\w+|détenue?s?|contrôlée?s?|possédée?s?|propriété)\b",
    owns=(
        r"(?:, [^,;:]{3,60},)?,?(?: [a-zà-ÿ'’-]+){0,4} (?:possèd\w+|déten(?:ant|ait)|détient|contrôl(?:e|ait)|exploit(?:e|ait)|"
        r"(?:co)?propriétaires? d(?:e|u|es)|(?:co)?propriétaires? d['’]|actionnaire majoritaire d(?:e|u))"
        r"(?: (?:[a-zà-ÿ'’-]+|{C})){0,6} ?(?:[ld]['’])?"
    ),
    beside=r"(?<!\w)(?i:aux côtés|en compagnie|de concert avec|conjointement avec|main dans la main avec)"
    r"(?: d(?:e la|e l['’]|u|es|e|['’]))? ?(?:(?:fonds|groupe|géant|société) )?$",
    absolute=r"\bavec (?:(?:le|la|les|son|sa|ses) )?(?:[a-zà-ÿ-]+ )?{X}(?:(?:,| et) {X})* (?=[a-zà-ÿ]{2,}ant\b)",
    lead_in=r"\s*(?:(?:[Ff]ort|[Dd]oté|[Aa]uréolé)e?s? d(?:e |['’])(?:(?:une?|sa|son|cette|ce|leur) )?(?:\w+ )?|\w+[éiu]e?s? [^,;.]{0,50}(?:et|puis) |(?:(?:[\w-]+ (?:ans?|mois|semaines?|jours?) )?[Aa]près(?: avoir| l['’]| les)?|[Aa]u moment de|[Aa]vant de|[Ee]n|[Pp]our|(?:[Aa]vec|[Pp]ar|[Aa]près|[Dd]epuis|[Gg]râce à|[Aa]vant) (?:(?:le |la |ce |cette |une? |sa |son )(?:[a-zà-ÿ]+ )?|l['’])?) ?)?",
    trades=r"(?i)(?:a |ont |avait |avaient |avoir |va )?(?:re)?ven",
    organs=(
        r"(?<!\w)(?:conseils?(?: d['’]administration| de surveillance)?|actionnaires|direction|"
        r"directoire|dirigeants|"
        r"patron(?:ne)?s?|P?DG|(?:vice-)?présidente?s?|directeur général|directrice générale|"
        r"(?:co-?)?fondat(?:eur|rice)s?|propriétaires|héritiers|holding) (?:de la |de l['’]|des |du |d['’]|de )(?:[a-zà-ÿ-]+ ){0,2}$|"
        r"(?<!\w)(?:pool|syndicat|groupe|consortium|club|duo|trio|tandem|attelage|alliance|quatuor)(?: [a-zé]+){0,2} (?:(?:mené|conduit|emmené|dirigé|"
        r"piloté|coordonné|constitué|composé|formé)e? (?:par |de |d['’])(?:la |le |l['’])?|"
        r"(?:(?:mené|conduit|emmené|dirigé|piloté|coordonné|constitué|composé|formé)e? |d)(?:du |des )(?:groupe |fonds )?)$"
    ),
    relative=r"[\"”»]?,? (?:qui|lequel|laquelle|lesquel(?:le)?s) (?:(?:[\w'’-]+|{D}|{A}) ){0,9}(?:[ls]['’])?$",
    support=(
        r"(?:annonc|conclu|finalis|boucl|réalis|prépar|lanc|négoci|confirm|officialis|étudi|"
        r"envisag|propos|vis|mèn|mené|"
        r"dépos|sign|effectu|entrepr|réuss|échou|renonc|abandonn|dévoil|présent(?!s?\b|es\b)|clôtur|opér|obten|"
        r"procéd|tent|bénéfici|approuv|vot(?:e|é)|multipli|manifest|"
        r"complét|recueill|valid|accept|retir|formul|rév[èe]l|tient à|offre |par le biais|grâce à|"
        r"à l['’]occasion|pour(?!tant|suiv|quoi)|via|après|avec l|donn\w+ (?:son|leur) (?:accord|aval|feu vert)|explor|romp|annul|fait une|mis fin|remis|remet|"
        r"cré(?:[ée]|er|ant|at)|constitu|soum|unis|regroup|rassembl|log(?:e|é)|adress|transm|nou|scell|initi|autoris|sera |est |reste |devi)\w*"
    ),
    indirect=r"(?<!\w)(?:pour|avec|afin|sans|devant|contre|dont|comme|que|qu['’])(?!\w)",
    named_part=r"(?!)",
    officer=r"(?!)",
    unreal=(
        r"(?i)(?:\b(?:dément\w*|ni(?:e|é|ent)|exclut?|pas l['’]intention|aucune intention|jamais|"
        r"sans|plutôt que|au lieu)(?: (?:de|vouloir|avoir|que|toute?|l['’]idée|en|y|le|la|les|lui))*(?: d['’]| )|"
        r"\bsi (?:{X}|il|elle|on) )$"
    ),
    fronted={
        name: rf"{{C}}(?:, [^,;.]{{3,60}})?,? (?:{pronoun})(?:l['’]|l[ae] )?(?:[\w-]+ ){{0,2}}$"
        for name, pronoun in (
            ("object", r"qu(?:e |['’])"),
            ("of", r"dont "),
            ("in", r"dans (?:lequel|laquelle) |chez qui |où "),
            ("capital", r"au capital (?:duquel|de laquelle) "),
            ("to", r"à (?:qui|laquelle) |auquel "),
            ("from", r"auprès (?:duquel|de laquelle|de qui) "),
        )
    },
    when=r",? (?:quand|lorsqu(?:e\b|['’])|(?:l['’])?année (?:d(?:e |u |['’])|où))",
    unit_behind=r"(?!)",
    named_unit=r"^ (?:de |d['’]|la vente de |la cession de )?(?:sa|son|ses|leur|"
    r"leurs) [^,;:]{3,45}, $",
    own_unit=(
        r"(?<!\w)(?:[Ss]a|[Ss]on|[Ll]eur) (?:filiale|branche|division|marque|enseigne|pôle|activité)"
        r"(?: [a-zà-ÿ’'-]+){0,4},? (?:la |le |l['’])?$"
    ),
    units=(
        r"(?<!\bsa )(?<!\bses )(?<!\bson )(?<!\bleur )(?<!\bleurs )(?:filiale|division|branche|"
        r"activités?|pôle|unité|usines?|sites?|actifs|département|portefeuille|marque|business|"
        r"siège|immeubles?|bureaux|terrains?|locaux|bâtiments?)"
        r"(?: [a-zà-ÿ-]+){0,3} (?:de la |de l['’]|des |du |d['’]|de )(?:(?:son |sa )?[a-zà-ÿ-]+ (?:[a-zà-ÿ-]+ )?)?$"
    ),
    majority=r"majorit|devien\w* (?:l['’]|le |son )?(?:unique|seul) actionnaire|actionnaire unique|contrôle|100 ?%|(?:5[1-9]|[6-9]\d)(?:,\d+)? ?%|totalité|intégralité|"
    r"(?:devien\w*|devenir|devenue?s?|seule?) (?:[\w'’]+ ){0,2}(?:co)?propriétaires?|se porter propriétaire",
    stake=r"participation|(?<!actionnaires )minoritaire|(?<!\d)(?:[1-4]?\d)(?:[.,]\d+)? ?% |parts (?:de|dans|du|"
    r"d['’])|des parts|au capital",
    modifies=r"(?!)",
    statuses=(
        (r"n['’](?:exclu\w+|écart\w+) pas\b", DealStatus.RUMORED, 0),
        (
            r"(?:a|ont|avait|fut|furent) (?:été )?(?:abandonn|annul|bloqu|enterr)ée?s?\b|"
            r"(?:a|ont|avait) (?:capoté|échoué|avorté)\b|"
            r"n['’](?:a|ont|avait|avaient) (?:finalement )?pas (?:été (?:retenue?|acceptée?|suivie?)s?|convaincu|séduit)\b",
            DealStatus.TERMINATED,
            140,
        ),
        (
            r"(?:annonc|confirm|officialis|communiqu)\w*[^.;]{0,40} négociations? exclusives?|"
            r"entr\w+ en négociations? exclusives?|"
            r"(?:sign|conclu|trouv)\w*[^.;,]{0,25} (?:accord|entente|protocole|compromis|promesse|lettre d['’]intention|contrat (?:de cession|d['’]acquisition))|"
            r"(?:dépos|lanc)\w+ [^.;,]{0,20}(?:OPA|offre publique)|"
            r"^ ?(?:{D} )?(?:un|son|leur|le) projet d(?:e |['’])|"
            r"(?:enquête|avis|examin\w+|examen|feu vert|aval|autoris\w+|approuv\w+)[^.;]{0,60}\bprojet d(?:e |['’])|"
            r"(?:terme|issue|[Aa]près) [^.;,]{0,25}(?:négociations|discussions|pourparlers)",
            DealStatus.ANNOUNCED,
            60,
        ),
        (
            r"(?:(?<!\w)n(?:e |['’])(?:se |s['’])?\w{3,}r(?:a|ont) (?:\w+ )?(?:pas|plus)\b|fracass|vol\w+ en éclats|(?:fait|faire) (?:long feu|chou blanc|machine arrière)|enterr|tourn\w+ les talons|n['’]a pas abouti|lettre morte|torpill|renonc|abandon|annul|suspend|échou|échec|rejet|refus(?!\w* (?:de|à) (?:comment|"
            r"précis|donn|commun|dévoil|révél|s['’]exprim))|s['’](?:est|était) (?:ravisé|désisté|rétracté)|retir\w+ (?:(?:en )?{D} )?(?:{X}|son|sa|leur|l['’]|cette) ?(?:offre|"
            r"OPA|proposition|candidature|projet)|(?:se |s['’]est |se sont )retir|bloqu|interdi|avort|capot|"
            r"(?<!\w)veto(?!\w)|(?:a|ont|avait|avaient) (?:\w+ )?tenté|(?:mais )?sans succès|en vain(?!\w)|vainement|tentatives? d|écart\w+ (?:l['’]offre|la proposition|la candidature)|(?:offre|proposition|candidature)\b[^.;]{0,60} (?:écartée|retoquée|déclinée|recalée)|"
            r"(?:décliné|décline(?:r|nt)?) (?:l['’]|les |son |sa |cette |la )(?:\w+ )?(?:offre|proposition|avances)|tourn\w+ court|n['’]aura pas lieu|tomb\w+ à l['’]eau|mis fin|rompu|rupture|"
            r"dépos\w* \w* concurrent|(?:offre|proposition|OPA) concurrente|s['’](?:est|était) opposé|s['’]oppos(?:e|er|ait|ant) (?:à|au)|di(?:t|re|sent) non (?:à|au)|contre-OPA|repouss)",
            DealStatus.TERMINATED,
            60,
        ),
        (
            r"(?:pourrai(?:t|ent)|envisag|serai(?:t|ent)|aurai(?:t|ent)|\w{3,}erai(?:t|ent)\b|étudi|"
            r"rumeur|en discussions?|discut(?:e|ent|ait|aient|er)\b|pourparlers|négociations?|(?<!vient de )(?<!viennent de )négocie|en vue (?:entre|pour|avec|chez)|convoit|intéress|intérêt|"
            r"s['’]apprêt|sur le point d|en passe d|projet(?:te|terait) |réfléchi|éventuel|candidat|prêt à|piste|"
            r"spécul|songe|lorgn|(?<!\w)approch|possible|probable)",
            DealStatus.RUMORED,
            25,
        ),
        (r"intention|souhait|voudrai|veu(?:t|lent) |en vue d|espèr", DealStatus.RUMORED, 0),
        (
            r"(?:selon (?:des|plusieurs|deux|trois|nos|une) (?:sources?|informations)|"
            r"sources? proches?|croit savoir|d['’]après (?:des|nos) )",
            DealStatus.RUMORED,
            110,
        ),
        (
            r"(?:(?<!sera )(?<!être )(?<!seront )(?:finalis|boucl|achev)(?:é|ait|aient)|(?<!premier )\bclosing\b|(?:la|sa) clôture d|conclu l['’]acquisition|est effecti|a été réalisé|clôtur(?:é|er)|"
            r"vient de reprendre|est devenue? (?:\w+ )?(?:actionnaire|propriétaire|la propriété))",
            DealStatus.COMPLETED,
            60,
        ),
    ),
    aftermath=(
        r"\b(?:coûts?|charges?|frais|pertes?|plus-values?|moins-values?|synergies|intégration|contribution|effets?|impact)"
        r"(?: [\w-]+){0,3} (?:liée?s? (?:à|au)|issue?s? d(?:e|u)|de|du|d['’]|après|suite à)(?: (?:la|le|son|sa|{C}))? ?(?:l['’])?$"
    ),
    background=(
        r"\b(?:avai(?:t|ent)|étai(?:t|ent)|en (?:19|20)\d\d|l['’]an dernier|l['’]année dernière|"
        r"il y a|après avoir|ayant|après une? (?:premi|précéd)\w+ (?:tour|levée)|auparavant|précédemment|à l['’]époque|autrefois|déjà (?:racheté|acquis|absorbé|repris|avalé|"
        r"investi|levé)|ancien(?! (?:patron|dirigeant|directeur|président|P?DG|fondateur|salarié|joueur|ministre|banquier|associé)))\b"
    ),
    stages=(
        (r"\bpré-?(?:amorçage|seed)|\bpre-?seed", Stage.PRE_SEED),
        (r"\bamorçage|\bseed\b|\bSeed\b", Stage.SEED),
        *(
            (rf"\b[Ss]éries? {letter}\b|\b[Ss]eries {letter}\b", Stage(f"series_{letter.lower()}"))
            for letter in "ABCDEFGH"
        ),
        (r"\bcapital[- ](?:développement|croissance)|\bgrowth\b", Stage.GROWTH),
        (r"\b[Bb]ridge\b|\bfinancement relais", Stage.BRIDGE),
    ),
    round_words=r"\b(?:tour de table|levée de fonds|tour de financement|[Ss]érie (?-i:[A-H])\b|"
    r"amorçage)\b",
    total=r"\b(?:(?:a|avait|ont) (?:déjà |jusqu['’](?:ici|alors) |jusqu['’]à présent |au total )levé|n['’](?:a|avait|ont)(?: jusqu['’](?:ici|alors|à présent))? levé(?: jusqu['’](?:ici|alors|à présent))? que) {A}",
    price_apposed=r"^ ?(?:[Ll]e|[Uu]n) (?:prix|montant)[^.;,:{c}]{0,40}, $",
    price=(
        # « Il avoisinerait 3 millions »: of what precedes, whoever a pronoun seems to stand for.
        r"^ ?(?:[^,;:]{3,40}, )?{X} (?:avoisin\w+|tourn\w+(?: autour d(?:e|['’]))?|se (?:mont|chiffr|situ)\w+(?: à| autour d(?:e|['’]))?|s['’]élèv\w+ à) ?$|"
        r"{X} (?:(?:a|ont|avait|va|devra|aura) )?(?:débours|dépens|pay|pai|vers)\w* (?:pour (?:cela|ce faire|l['’]occasion)|en tout|au total|à cette occasion) ?$|"
        r"\b(?:montant|somme|prix|addition|ticket|transaction|opération|rachat|acquisition|cession|accord|offre|vente|"
        r"[Ii]l|[Ee]lle|[Cc]e(?:la)?)\b[^.;]{0,120}?"
        r"(?:de|à|pour|s['’]élève à|rapporter|propos\w+|offr\w+|est évaluée? à|représente|"
        r"s['’]établit à|se (?:situ\w+|mont\w+ à)|tourn\w+(?: autour d(?:e|['’]))?|porte sur|att(?:eint|eindrait)|avoisin\w+|coût(?:e|era|erait|ait)|serait|soit|dépass\w+|est estimée? à)(?: \w+){0,3}(?:, [^,.;]{3,50},)?(?: \w+){0,2} ?$|"
        r"(?:[Mm]ontant|[Pp]rix|[Cc]oût|[Vv]aleur|[Cc]hèque|[Ff]acture)[^.;:]{0,30} ?: $|cédée?s? pour $|"
        r"(?:repreneurs?|acquéreurs?|acheteurs?|propriétaires?|\b[Ii]l|\b[Ee]lle|\b[Cc](?:e dernier|ette dernière|elui-ci|elle-ci)|groupe)\b[^.;]{0,80}(?:débours\w+|apport\w+|pa(?:ie|ye)\w*|met(?:tent|tra|trait)?(?: sur la table)?|"
        r"s['’]acquitt\w+)(?: [\w’']+){0,3} ?$|"
        r"pour (?:la somme de |un montant de |un total de )?$"
    ),
    attribute=r"^ (?:de chiffre d['’]affaires|de cotisations|d['’]encours|d['’]actifs|de revenus|"
    r"de plus que|de ventes|de bénéfices?|de pertes?|de dettes?|de capitalisation)\b",
    deal_value=r"(?:transaction|opération|acquisition|rachat|cession|fusion|offre|accord|"
    r"OPA)\b[^.;,{c}]{0,40}$",
    closing=(
        r"(?:jusqu['’](?:en|à|au)|d['’]ici(?: à| au)?(?: la)?|avant(?! d(?:e |['’]))|fin|(?<!a )(?<!ont )(?<!été )(?<!avoir )(?<!avait )(?<!avaient )(?:finalis\w+|clôtur\w+|"
        r"boucl\w+ (?:d['’]ici|en))|"
        r"prévue?s?|attendue?s?|au plus tard|courant)(?: [\w'’]+){0,5} $"
    ),
    since=r"(?<!\w)depuis (?:(?:le|la|début|fin|le mois de) )?$",
    founding=r"(?<!\w)(?:(?:(?:co-?)?fondée?s?|créée?s?|née?s?|(?:placée?|mise?|mettre|plac\w+|sortie?) (?:\w+ )?en (?:redressement|liquidation|sauvegarde|règlement)|lancée?s?|(?<!été )réalisé \w+|"
    r"chiffre d['’]affaires)(?: [\w'’]+){0,4} $|(?:la|sa|leur) (?:création|fondation|naissance)\b[^.;:]{0,60}$)",
    opening=r"\s*(?:(?!Annonc|Dévoil|Révél|Conclu|Sign)[A-ZÉ][\w’'-]*(?:ée?s?|ies?|is|ues?|u) |Après {X})[^,;:]*$",
    cleft=r"(?i:\bc['’](?:est|était|sera)|\bce (?:sont|seront|furent)) (?:[\w'’-]+ ){0,4}(?:l['’])?$",
    sequel=r"\b(?:autoris\w+|approuv\w+|feu vert|homologu\w+|veto|recommand\w+|donn\w+ (?:son|leur) aval)\b",
    at_launch=r"(?<!\w)(?:à (?:son|leur) lancement|à sa création|lors de (?:son lancement|"
    r"sa création)|à l['’]origine)",
    announced=(
        r"(?<!depuis un )(?<!depuis une )(?<!depuis le )(?<!depuis la )(?:opération|vente|cession|rachat|acquisition|accord(?! (?:de|d['’]une?) (?:recherche|licence|distribution|partenariat|coopération|confidentialité))|fusion|transaction|offre|annonce|"
        r"projet|rapprochement)\b[^.;]{0,90}?"
        r"(?:annoncée?s?|rendue?s? publi(?:c|que)s?|dévoilée?s?|déposée?s?|conclue?s?|signée?s?|"
        r"faite)(?: [\w’']+){0,3} $"
    ),
    fresh=(
        r"\b(?:annonc\w+|(?:signe|boucle|officialise|finalise|réalise|dévoile)(?:nt)?\b|conclu(?:t|ent)\b|va |vont |compte |comptent |prévoi\w+|doit |doivent |"
        r"(?!(?:sera|devra|pourra|voudra|viendra)\b)\w{3,}(?:[eidt]ra|[eidt]ront)\b|souhait\w+|projett\w+|étudi\w+|"
        r"(?<=qui )vient\b|"
        r"négoci\w+|explor\w+|envisag\w+|pourrai(?:t|ent)|serai(?:t|ent)|discussions|pourparlers)"
    ),
    present=(
        r"(?:se |s['’])?(?:rach[èe]te|ach[èe]te|acquiert|repren?d|offre|empare|adjuge|absorbe|avale|"
        r"croque|gobe|rafle|met|pren?d|vend|cède|sépare|lève|réunit|récolte|collecte|décroche|boucle|"
        r"sécurise|complète|ramasse|empoche|obtient|investit|injecte|mise|parie|apporte|entre|monte|accueille|"
        r"ouvre|fusionne|marie|rapproche|emprunte|émet|place|prête|mène|souscrit|jette|débourse|"
        r"devient|ira|iro|ser(?:a|o)(?:nt)? (?:transféré|adossé|confié|apporté)e?s?)(?:nt)?\b"
    ),
    announcement=(
        r"(?:daté|datée|approuv\w+|signé|conclu|voté|tranché|scellé|fait savoir|levé le voile|annonc\w+|dévoil\w+|communiqué|billet|révél\w+|officialis\w+|indiqué|"
        r"confirm\w+)(?: [\w'’]+){0,4} (?:du |le |ce |au )?$"
    ),
    denials=(
        (
            r"refus\w+ de (?:commenter|préciser|dévoiler|donner|communiquer|révéler) (?P<text>[^,.;]+)",
            TermStatus.UNDISCLOSED,
        ),
        (
            r"sans (?:dévoiler|préciser|révéler|donner|communiquer) (?P<text>[^,.;]+)",
            TermStatus.UNDISCLOSED,
        ),
        (
            r"(?P<text>(?:[Ll]es? |[Ll]a )(?:montants?|détails|termes|conditions|prix|modalités|"
            r"valorisation|forme)[^,.;]{0,60}?) n['’](?:a|ont) pas été (?:dévoil|précis|communiqu|"
            r"révél|divulg|rendu)\w+",
            TermStatus.UNDISCLOSED,
        ),
        (
            r"(?:fait savoir|précis\w+|assur\w+|indiqu\w+|ajout\w+|affirm\w+|soulign\w+) qu(?:e |"
            r"['’])(?P<text>aucune? [^,.;]+)",
            TermStatus.NEGATED,
        ),
        (
            r"(?:dément\w*|nié|nie) (?P<text>(?:que |tout|toute|l['’]|le |la |les )[^,.;]+)",
            TermStatus.NEGATED,
        ),
    ),
)
