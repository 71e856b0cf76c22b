"""French words for positions."""

from deals.grammar import PositionFrame, PositionWords

_HEAD = (
    r"(?:co-?fondat(?:eur|rice)|fondat(?:eur|rice)|co-?créat(?:eur|rice)|créat(?:eur|rice)|"
    r"P\.?-?D\.?-?G\.?|CEO|CTO|CFO|COO|DG|DGA|DRH|directeur général délégué|directrice générale "
    r"déléguée|directeur général adjoint|directrice générale adjointe|directeur général|"
    r"directrice générale|directeur exécutif|directrice exécutive|directeur associé|directrice "
    r"associée|direct(?:eur|rice)|vice-présidente?|coprésidente?|co-présidente?|"
    r"présidente?-direct(?:eur|rice) générale?|présidente?|patronn?e|patron|dirigeante?|"
    r"co-?gérante?|gérante?|administrat(?:eur|rice)|secrétaire générale?|"
    r"responsable|chef|cheffe|porte-parole|analyste|associée?|membre|délégué syndical|déléguée "
    r"syndicale|journaliste|économiste|avocate?|chercheuse?|chercheur|professeure?|ingénieure?|"
    r"ministre|gouverneur|commissaire|maire|propriétaire|managing partner|partner|consultante?|"
    r"conseill(?:er|ère)|gestionnaire|rédact(?:eur|rice) en chef|head|manager|country manager|"
    r"numéro (?:un|deux)|n° ?[12]|représentante?|stratégiste|stratège|expert|experte|"
    r"entraîneur|investisseur|investisseuse|managing director|general partner|chairman)"
)
_MODIFIER = (
    r"(?: (?:exécutif|exécutive|général|générale|adjointe?|délégué|déléguée|associée?|technique|"
    r"financier|financière|commercial|commerciale|scientifique|juridique|mondial|mondiale|"
    r"industriel|marketing|artistique|historique|principal|emblématique|actuel|actuelle|senior|"
    r"indépendante?|opérationnel|opérationnelle|France|Europe|produit|monde|investissement|"
    r"non exécutif|par intérim))*"
)

_FORMER = r"(?P<former>ex-|ex |[Aa]nciens? |[Aa]nciennes? )?"
_PEOPLE = r"(?P<people>{P}(?:(?:, | et |, et |, puis ){P})*)"
_TO = r"(?:de la |de l['’]|du |des |d['’]|de |chez |au sein (?:de la |de l['’]|du |d['’]|de )|la |le |l['’])?"

WORDS = PositionWords(
    titles=rf"(?i:{_HEAD})s?{_MODIFIER}(?:(?: et|,|/| &| ou)(?: (?:le|la|un|une|ex))? {_HEAD}s?{_MODIFIER})*",
    extension=(
        r"(?: (?:de la |de l['’]|des |du |d['’]|de |en charge (?:de la |de l['’]|des |du |de |d['’])|aux |au |en )"
        r"[a-zà-ÿ][\w’'-]*(?: (?:et |à la |aux? |de |des )?[a-zà-ÿ][\w’'-]*){0,3}?)?"
    ),
    link=(
        r",? ?(?:chez (?:le |la |l['’])?|de la |de l['’]|des |du |d['’]|de |au sein (?:de la |de l['’]|du |d['’]|de )|"
        r"à la |à l['’]|à |pour |auprès (?:de la |du |d['’]|de )|\(|- )"
        r"(?:groupe |société |start-?up |fonds |cabinet |site |quotidien |réseau |banque |maison |bureau |marque )?[\"« ]*"
    ),
    former=r"\b(?:ex-|ex |anciens? |anciennes? |alors |à l['’]époque )$",
    holder=r"(?<!\w)(?P<who>(?:[Ll]e |[Ll]a |[Ll]['’])(?P<title>{T}){E}{L}(?P<company>{C}))(?!,? ?{P})",
    frames=(
        PositionFrame(
            name="apposed",
            pattern=rf"{_PEOPLE}(?: ?\(|, | - | – |,? qui (?:est|était|reste|devient|en est) )(?:(?:le|la|l['’]|un|une|lui-même|également|aussi|aujourd['’]hui|actuel|actuelle|nouveau|nouvelle|par ailleurs|désormais|jeune|autre|principale?|à la fois|notamment) ?)*"
            + _FORMER
            + r"(?P<title>{T}){E}{L}(?P<company>{C})",
        ),
        PositionFrame(
            name="title of",
            pattern=_FORMER + r"(?P<title>{T}){E}{L}(?P<company>{C})[\")» ]{0,2},? " + _PEOPLE,
        ),
        PositionFrame(
            name="title of, named later",
            pattern=_FORMER
            + r"(?P<title>{T}){E}{L}(?P<company>{C}), (?:(?:monsieur|madame|M\.|Mme) )?"
            + _PEOPLE,
        ),
        PositionFrame(
            name="title beside, at",
            pattern=_PEOPLE + r", (?P<title>{T}) {C} (?:chez|à|au) (?P<company>{C})",
        ),
        PositionFrame(name="title beside", pattern=_PEOPLE + r", (?P<title>{T}) (?P<company>{C})"),
        PositionFrame(name="bracketed", pattern=r"(?P<people>{P}) \((?P<company>{C})\)"),
        PositionFrame(
            name="second title",
            pattern=_PEOPLE
            + r", {T}{E}{L}{C}(?:,| et) (?:également |aussi )?"
            + _FORMER
            + r"(?P<title>{T}){E}{L}(?P<company>{C})",
        ),
        PositionFrame(
            name="led by",
            pattern=r"(?P<company>{C})[^.;:]{0,70}?\b(?:dirigée?|présidée?|pilotée?|conduite?|emmenée?|gérée?) (?:désormais |aujourd['’]hui |notamment )?par "
            + _PEOPLE
            + r"(?:, "
            + _FORMER
            + r"(?P<title>{T})(?={E}(?!{L}{C})))?",
            title="dirigeant",
        ),
        PositionFrame(
            name="co-leaders",
            pattern=r"(?P<company>{C})[^.;:]{0,60}?(?P<title>{T})s?,? (?:qui sont |sont )?(?:aujourd['’]hui |actuellement )?"
            + r"(?P<people>{P}(?: ?\([^)]*\))?(?:(?:, | et ){P})+)",
        ),
        PositionFrame(
            name="founded by",
            pattern=r"(?P<company>{C})[^.;:]{0,60}?\b(?:co-?)?(?:fondée?|créée?|lancée?|imaginée?)s? (?:(?:en |il y a |à |la même |dès )[^.;:]{1,40}?,? )?par (?:les (?:entrepreneurs|frères|Français|ingénieurs|chercheurs) )?"
            + _PEOPLE,
            title="fondateur",
        ),
        PositionFrame(
            name="founds",
            pattern=_PEOPLE
            + r"[^.;:«\"]{0,40}?\b(?:a|avait|ont|avaient|ayant) (?:notamment |déjà )?(?:co-?)?(?:fondé|créé|lancé) (?:en {D} )?"
            + _TO
            + r"(?P<company>{C})",
            title="fondateur",
        ),
        PositionFrame(
            name="that they founded",
            pattern=r"(?P<company>{C}), qu['’](?P<people>{P}) (?:a|avait) (?:co-?)?fondée?",
            title="fondateur",
        ),
        PositionFrame(
            name="leaves",
            pattern=r"(?P<people>{P})[^.;:«\"]{0,60}?\b(?:a quitté|quitte|quittera|avait quitté|ayant quitté|a démissionné|démissionne|est parti|a été (?:débarqué|évincé|limogé)|passée? par|transfuge) (?:de la |de l['’]|du |d['’]|de |la |le |l['’]|chez )?(?P<company>{C})(?:[^.;:]{0,12}?(?P<date>{D}))?",
            ends=True,
        ),
        PositionFrame(
            name="heads",
            pattern=r"(?P<people>{P})[^.;:«\"]{0,70}?\b(?:dirige|dirigera|préside|présidera|prend(?:ra)? (?:la tête|la direction|les rênes|les commandes)|(?:est|a été|sera) (?:nommée?|à la tête|aux commandes)(?: à la tête)?|a pris (?:la tête|la direction)|à la tête|a rejoint|rejoint|rejoindra|nommée? à la tête) "
            + _TO
            + r"(?P<company>{C})",
        ),
        PositionFrame(
            name="their title",
            pattern=r"(?<!\w)(?:[Ss]on|[Ss]a|[Ll]eur)(?: (?:nouveau|nouvelle|actuel|actuelle|jeune))? (?P<title>{T}){E},? (?P<people>{P})",
        ),
        PositionFrame(
            name="title alone",
            pattern=_FORMER + r"(?P<title>{T}),? (?P<people>{P})",
        ),
        PositionFrame(
            name="apposed alone",
            pattern=r"(?P<people>{P}), (?:le |la |l['’]|son |sa |leur |un de ses |une de ses )?"
            + _FORMER
            + r"(?P<title>{T})(?: (?:du groupe|de la société|de l['’]entreprise|de la start-?up|de la marque|de la compagnie))?(?=[,.)]|$| a | et )",
        ),
        PositionFrame(
            name="whom they head",
            pattern=r"(?P<company>{C})[^.;:]{0,30}? (?:dont|de qui) (?P<people>{P}) (?:est|reste|fut|était) (?:le |la |l['’]|un des |toujours )?(?P<title>{T})",
        ),
        PositionFrame(
            name="is the title of",
            pattern=r"(?P<people>{P}),? (?:est|était|reste|devient|deviendra|sera|a été|fut|demeure)(?: \w+)? (?:le |la |l['’]|un des |toujours |également |nommée? |promue? |élue? )*"
            + _FORMER
            + r"(?P<title>{T}){E}{L}(?P<company>{C})",
        ),
    ),
)
