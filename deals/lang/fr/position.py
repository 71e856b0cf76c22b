"""French words for positions."""

from deals.grammar import PositionFrame, PositionWords
from deals.lang.fr.mention import ADJECTIVE
from deals.lang.fr.mention import WORDS as NAMES
from deals.lang.pattern import by_letter

# Whoever bears one of these titles bears it somewhere, said or unsaid. In each gender and number.
_OFFICE = by_letter(
    r"(?:co-?)?(?:fondat|créat)(?:eur|rice)s?|(?:co-)?PDG|P-DG|P\.-?D\.-?G\.|(?:co-?)?CEO|C[TFOMPIRSD]O|"
    r"(?:délégué|représentant|élu|secrétaire)(?:e|s|es)? (?:centra(?:l|le|ux)|syndica(?:l|le|ux|les)|du (?:personnel|CSE|CE))|"
    r"CISO|(?:co-?)?founder|(?:senior |executive )?vice[- ]president|[SE]VP|dircom|"
    r"porte-parole|(?:en charge|chargée?s?) (?:de la |des |du |de l['’])(?:communication|marketing|développement|"
    r"relations [a-z]+|recherche|finances|produits?|ventes|opérations|partenariats|investissements?|"
    r"innovation|stratégie)|(?:co-?)?dirigeante?s?|chief executive|"
    r"DGA?|DAF|DRH|DSI|chief [\w ]{1,30} officer|"
    r"(?:vice-|co-?)?présidente?s?(?:[- ]direct(?:eur|rice)s? général(?:e|es)?)?|"
    r"(?:vice-|co-?)?présidents?-directeurs généraux|(?:co-?|sous-)?direct(?:eur|rice)s?|patron(?:ne)?s?|(?:big )?boss|"
    r"associée?s?-gérante?s?|associée?s? gérante?s?|(?:co-?)?gérante?s?|administrat(?:eur|rice)s?|responsables?|numéro (?:un|deux)|"
    r"(?:duo|trio|tandem|couple|binôme) (?:(?:co-?)?fondateur|dirigeant|de (?:(?:co-?)?fondateurs|"
    r"dirigeants))|n° ?[12]|numéro [12]|rédact(?:eur|rice)s? en chef|(?:[a-z]+ )?manager|managing (?:partner|"
    r"director)|general partner|chair(?:wo)?man|(?:co-?)?head|chief scientist|VP|(?<!{C}, )(?:co-?)?propriétaires?|actionnaire gérante?"
)
# Sciences and crafts by their endings: « géologue », « artiste », « physicienne »; but what firms
# are called too (« le voyagiste X ») is none: it is looked for last, being long.
_TRADE = "|".join(sorted(NAMES.organisation_nouns))
_CRAFTS = r"[a-zà-ÿœ]{3,}(?:logue|iste|icien(?:ne)?|graphe|iatre)s?"
_CRAFT = rf"(?={_CRAFTS})(?!(?:(?:cata|dia|homo|ana|déca|pro)logue|{_TRADE})s?(?!\w)){_CRAFTS}"
# Who does something for a firm, by the ending; makers of things are called so too, before a name.
_DOERS = (
    r"(?:[a-zà-ÿœ]{2,}at(?:eur|rice)|product(?:eur|rice)|auteure?|autrice|rédact(?:eur|rice)|act(?:eur|rice)|"
    r"traduct(?:eur|rice)|exploitante?)s?(?= (?:chez|à|au|de|du|des|pour) | d['’])"
)
_DOER = (
    rf"(?={_DOERS})(?!(?:(?:utilis|consomm|admir|détr|pré|loc|spect|équ|am|décl|décor|ordin|génér|indic)at(?:eur|rice)|{_TRADE})"
    rf"s?(?!\w)){_DOERS}"
)
# These are professions and mandates: a position only at an organisation that is named.
_CALLING = by_letter(
    r"(?:chef |cheffe )?(?:analyste|économiste|stratégiste|stratège|gestionnaire)s?|avocate?s?|"
    r"chercheur(?:se)?s?|chercheuses?|professeure?s?|maître(?:sse)?s? de conférences|ingénieure?s?|"
    r"gouverneure?|commissaires?|maire|consultante?s?|conseill(?:er|ère)s?|experte?s?|"
    r"journalistes?|chroniqueu(?:r|se)s?|entraîneur|(?<!ministre )délégué(?:e|s|es)?|"
    r"secrétaires?(?! "
    r"d['’][EÉ]tat| (?:au|du) Trésor)|"
    r"représentante?s?|porte-parole|membres?|associé(?:e|s|es)?(?! (?:à|avec|au))|partner|chef|cheffe|cadres?|"
    r"salarié(?:e|s|es)?|développeu(?:r|se)s?|trader|banqui(?:er|ère)s?|courti(?:er|ère)s?|"
    r"en charge|(?:vice-)?trésori(?:er|ère)|doyen(?:ne)?|rect(?:eur|rice)|juristes?|médecins?|scientifiques?|"
    r"consul|chargée?s? (?:de |d['’])[a-zà-ÿ]+|attachée?s? (?:de |d['’])[a-zà-ÿ]+|enseignante?s?|"
    r"enseignante?s?-chercheu(?:r|se)s?|biologistes?|architectes?|designers?|technicien(?:ne)?s?|"
    r"ouvri(?:er|ère)s?|employée?s?|stagiaires?|commercia(?:le?|ux)|comptables?|coordinat(?:eur|rice)|"
    r"(?:chef|cheffe) (?:de |d['’])[a-zà-ÿ]+|reporters?|correspondante?s?|rédact(?:eur|rice)s?|"
    r"(?:euro)?députée?s?|sénat(?:eur|rice)s?|candidate?s?(?! (?:au |à la |à l['’]))|mandataires?|curat(?:eur|rice)|(?:post-?)?doctorante?s?|contribut(?:eur|rice)s?|mainteneu(?:r|se)s?|"
    r"présentat(?:eur|rice)s?|animat(?:eur|rice)s?|(?:venture|operating) partner|principal(?= (?:chez|au sein))|"
    r"data scientist|audit(?:eur|rice)s?|liquidat(?:eur|rice)s?|notaires?|huissiers?|censeurs?|élue?s? du personnel|"
    r"agente?s? (?:de |d['’])[a-zà-ÿ]+|capitaine|joueu(?:r|se)s?|proviseure?|critiques?|"
    r"réalisat(?:eur|rice)s?|sommeli(?:er|ère)s?|maître(?:sse)?s? (?:de |d['’])[a-zà-ÿ]+|chirurgien(?:ne)?s?|"
    r"pharmacien(?:ne)?s?|sous-gouverneure?|anciens? élèves?|anciennes? élèves?|alternante?s?|"
    r"conservat(?:eur|rice)s?|régisseu(?:r|se)s?|sociétaires?|adhérente?s?|militante?s?|bénévoles?|"
    r"coordonnat(?:eur|rice)s?|coordinatrices?|pilotes?|informaticien(?:ne)?s?|"
    r"programmeu(?:r|se)s?|inspect(?:eur|rice)s?|contrôleu(?:r|se)s?|experts?-comptables?|"
    r"actuaires?|historien(?:ne)?s?|agronomes?|infirmi(?:er|ère)s?|vétérinaires?|concept(?:eur|rice)s?|"
    r"homme fort|femme forte|bras droit|tête pensante|"
    r"spécialistes?(?= [^.;:,{p}{c}]{0,60}(?:chez |au sein |(?:à (?:la |l['’])?|au )(?=[{c}])))|"
    r"senior banker|of counsel|cadre dirigeante?|senior (?:partner|advis[eo]r)|advis[eo]r|fellow|mentor|"
    r"inventeu(?:r|se)s?|acheteu(?:r|se)s?(?= (?:chez|d(?:es|u|e |['’])))|vendeu(?:r|se)s?(?= chez)|investisseu(?:r|se)s?(?= chez)|"
    r"product(?:eur|rice)s?(?= (?:chez|à))|(?:lead )?developer|(?:UX |UI )designer|"
    r"coach|philosophes?|franchisée?s?|intendante?s?|commissaires?-priseurs?|"
    r"sélectionneu(?:r|se)s?|bibliothécaires?|contremaîtres?|médiat(?:eur|rice)s?|procureure?|juges?|"
    r"colonel(?:le)?|commandante?|amiral|préfète?|ambassad(?:eur|rice)s?|parrain|marraine|rapporteu(?:r|se)|"
    r"visiteu(?:r|se)s? médica(?:l|le|ux)|format(?:eur|rice)s?|hauts? fonctionnaires?|growth hacker|"
    r"ingénieure?s?[ -]conseils?|cheville ouvrière|(?:collabor|illustr|éduc|modér|négoci|ordonn|coordin|narr|initi|évalu)at(?:eur|rice)s?|moniteu(?:r|se)s?|"
    rf"collègues?(?= (?:de |d['’]|chez |du ))|chauffeu(?:r|se)s?|{_CRAFT}|{_DOER}"
)
_MODIFIER = (
    r"(?i:[ -](?:exécuti(?:f|fs|ve|ves)|général(?:e|es)?|généraux|adjointe?s?|délégué(?:e|s|es)?|"
    r"associé(?:e|s|es)?|techniques?|financi(?:er|ère)|commercial(?:e)?|scientifique|juridique|"
    r"mondial(?:e)?|international(?:e)?|industriel(?:le)?|marketing|artistique|historiques?|"
    r"principal(?:e)?|emblématique|actuel(?:le)?s?|senior|indépendante?s?|opérationnel(?:le)?|"
    r"régional(?:e)?|départemental(?:e)?|national(?:e)?|syndical(?:e)?|syndicaux|médical(?:e)?|"
    r"informatique|numérique|digital(?:e)?|stratégique|stratégie|éditorial(?:e)?|honoraire|"
    r"énergie|climat|défense|télécoms|santé|automobile|finances?|luxe|immobilier|technologies?|"
    r"fondat(?:eur|rice)s?|central(?:e)?|spécial(?:e)?|émérite|taux|change|obligataire|pays|judiciaire|"
    r"étoilée?|certifiée?|France|Europe|Europe du [A-Z]\w+|Afrique|Asie|produits?|monde|investissement|actions|"
    r"respecti(?:fs|ves)|vedette|star|phare|maison|non exécuti(?:f|ve)|par intérim|intérimaire|crédit|recherche|sportif|sportive|administrati(?:f|ve)|"
    r"presse|communication|sécurité|cybersécurité|conformité|systèmes?|sûreté|achats?|qualité|RSE|RH|IT|R&D|"
    r"export|supply chain|logistique|marchés?|patrimoine|clientèle|partenariats?|grands comptes|e-commerce|"
    r"web|démissionnaire|sortante?|supérieure?|pâtissi(?:er|ère)|pédagogique|environnement|groupe|réseaux?|"
    r"retail|européen(?:ne)?s?|américain(?:e)?|français(?:e)?|culturel(?:le)?|universitaire|clinique|"
    r"innovation|développement|data|cloud|transformation|énergies?|marques?|ventes|opérations|"
    r"et (?=(?:financi|commercial|marketing|juridique|conformité|communication|stratégi|développement|"
    r"technique|scientifique|industriel|administrati|numérique|digital|logistique|innovation)\w*)"
    r"(?:financi(?:er|ère)s?|commercial(?:e)?|marketing|juridique|conformité|communication|stratégique|"
    r"stratégie|développement|technique|scientifique|industriel(?:le)?|administrati(?:f|ve)|"
    r"numérique|digital(?:e)?|logistique|innovation))){0,5}"
)
_JOINT = r"(?: et|,|/| &| ou)(?: (?:le|la|un|une))? ?"


def _titles(heads: str) -> str:
    one = rf"(?:(?<=[Ee]x-)|(?<![\w-]))(?i:{heads})(?![\w'’]|\.\w){_MODIFIER}"
    other = rf"(?i:ex-)?(?i:{_OFFICE}|{_CALLING}|actionnaire)(?![\w'’]){_MODIFIER}"
    return rf"{one}(?:{_JOINT}{other}){{0,4}}"


# What an organisation is called before its name (« la biscuiterie X », « le concurrent X »).
_KINDS = "|".join(
    sorted(
        {
            *NAMES.organisation_nouns,
            "jeune pousse",
            "usine",
            "division",
            "magasin",
            "centre",
            "bureau",
            "alliance",
            "antenne",
            "spécialiste",
            "leader",
            "pionnier",
            "champion",
            "syndicat",
            "société civile",
            "ensemble",
            "activité",
            "activités",
            "équipe",
            "équipes",
        },
        key=lambda noun: (-len(noun), noun),
    )
)
_NOUNS = (
    rf"(?:(?:sa|son|leur) (?:propre |nouvelle |première )?)?(?:(?:nouvel(?:le)? |jeune |futur |future )?(?i:{_KINDS})"
    r"(?: [a-zà-ÿ](?:[\wà-ÿ-]|['’](?![A-ZÀ-Þ]))+){0,5}(?:,? |(?<=[ld]['’]))(?:(?:provisoirement )?(?:(?:re)?baptisée?|nommée?|dénommée?|appelée?) )?)?"
)
_OF = r"(?:de chez |de la |de l['’]|des |du |de |d['’])"
_AT = (
    r"(?:chez (?:le |la |l['’])?|au sein "
    + _OF
    + r"|auprès "
    + _OF
    + r"|à la |à l['’]|à |au |pour (?:le compte (?:de |d['’]|du )|la |le |l['’])?|dans (?:la |le |l['’]))"
)
# Any other noun that describes it: « le fournisseur d'énergie X », « l'américain X ».
_NOUN = rf"[a-zà-ÿœ0-9][a-zà-ÿœ-]{{2,}}{ADJECTIVE}?"
_DESCRIBED = rf"(?:(?:think tank|family office|numéro \d|{_NOUN})(?: (?:{_OF}|à |en |aux? ){_NOUN}){{0,2}}{ADJECTIVE}? )"
_WITHIN = rf",? ?(?:{_OF}|{_AT}|\(|- )"
_STRICT_LINK = rf"{_WITHIN}{_NOUNS}[\"« ]*"
_LINK = (
    rf",? ?(?:(?:en|pour la) (?:France|Europe|Asie|Allemagne|Italie|Espagne) )?{_WITHIN}"
    rf"(?:{_NOUNS}|{_DESCRIBED})[\"« ]*"
)
_FORMER = (
    r"(?P<former>[Ee]x-|ex |(?:[Aa]nciens? |[Aa]nciennes? |alors |à l['’]époque |jusqu['’](?:alors|"
    r"ici|à présent|à récemment) |jusque-là |un temps |jadis |naguère |autrefois |longtemps |"
    r"alors (?:jeune |simple |tout jeune |seul ){1,2}|"
    r"[Pp]récédemment |[Aa]uparavant |[Aa]nciennement ))?"
)

_DETERMINER = (
    r"(?:(?:le|la|les|l['’]une? des|l['’]un des|une? des|l['’]autre|l['’]|une?|des|deux|trois|"
    r"quatre|"
    r"son|sa|leurs?|lui-même|elle-même|également|aussi|aujourd['’]hui|actuel|actuelle|nouveau|"
    r"nouvelle|futur|future|par ailleurs|désormais|jeune|autre|à la fois|notamment|toujours|"
    r"célèbre|puissante?|premi(?:er|ère)s?|principale?s?|fraîchement|(?:très |si |plus )[a-zà-ÿ-]+|"
    r"derni(?:er|ère)|prochaine?|seule?|influente?|discr(?:et|ète)|médiatique|charismatique|emblématique|historique|flamboyante?|"
    r"inamovible|jeunes?|grande?|tout|toute) ?){0,4}"
)
_AGE = (
    r"(?: \((?:à |au |en |photo|ci-|de gauche|debout|assis)[^()]{0,25}\))?"
    r"(?:, (?:âgée? de )?\d\d ans| \(\d\d ans\))?(?:, (?:Ph\.? ?D|MD|M\.D|MBA|CFA)\.?)?"
)
_CIVILITY = r"(?:(?:[Mm]onsieur|[Mm]adame|MM?\.|Mmes?|Me|Mes|[Mm]aîtres?|Dr|Pr) )?"
_POSTS = (
    rf"(?P<posts>{{R}}(?:(?:,| et|, et| ainsi que|,? mais aussi|,? puis|,? devenue?) "
    rf"(?:de |d['’])?{_DETERMINER}{{R}}){{0,12}})"
)
_PERSON = r"(?P<people>{P})"
_PEOPLE = r"(?P<people>{P}(?:(?:, | et |, et |, puis | ainsi que ){P}){0,12})"
# Whom somebody replaces, maybe by a title.
_OTHER = rf"{_CIVILITY}(?:{_DETERMINER}{{R}},? {_CIVILITY})?(?P<other>{{P}})"
# People in a list, each with a title beside the name.
_EACH = (
    rf"(?:{_DETERMINER}(?:{{R}},? |(?!de |du |par |avec |pour |chez )[a-zà-ÿ-]+ "
    rf"))?(?:[Ll]e |[Ll]a )?{_CIVILITY}{{P}}(?:(?:, | \(){_DETERMINER}{{R}}\)?| \([^()]{{1,40}}\))?"
)
# « trois amis, X, Y et Z »
_SOME = r"(?:(?:deux|trois|quatre|cinq|des|les|un|une|le|la) [^.;:,{p}{c}]{1,40}(?:,| :) )?"
_ALL = rf"(?P<people>{_EACH}(?:(?:, |,? et (?:par )?|, puis ){_EACH}){{0,12}})"
# The same, each with a title set off: « X, président, et Y, directrice, ont fondé ».
_SEATED = r"(?:, " + _DETERMINER + r"{R}[^.;:,{p}]{0,20}(?=,| et |[.;]|$))?"
_MEMBERS = rf"(?P<people>{{P}}{_SEATED}(?:(?:,? et |, )(?:de |d['’])?{{P}}{_SEATED}){{0,12}})"
_LIST = (
    rf"(?P<people>{{P}}(?:, {_DETERMINER}{{R}},?)?(?:(?:,? et |, )(?:(?:son|sa|ses|l['’]|le|la) ?"
    rf"(?:{{R}},? |[a-zà-ÿ]+,? ){{1,2}})?{{P}}(?:, {_DETERMINER}{{R}},?)?){{0,5}})"
)
_COMPANY = r"(?P<company>{S})"
_AGAIN = r"(?:chez |par |au sein (?:de |d['’]|du )|pour |au |à la |à l['’]|de |d['’]|du )?"
_COMPANIES = (
    rf"(?P<company>{{C}}(?:(?:, {_AGAIN}{{C}}){{0,12}}(?: et |,? puis |, avant ){_AGAIN}{{C}})?)"
)
# « Face au patron de X, Y promet » sets the two apart; « auprès du patron de X, Y, » does not.
_UNGOVERNED = (
    r"(?:(?<!(?i:ment|face) au )(?<!(?i:ment|face) à la )(?<!(?i:ment|face) à l['’])"
    r"(?<!est )(?<!est le )(?<!est la )(?<!devient )(?<!devient le )(?<!devient la )"
    r"(?<!^Selon le )(?<!^Selon la )(?<!^Pour le )(?<!^Pour la )(?<!^Avec le )(?<!^Comme le )|"
    r"(?={R}, {P}(?:[,.;)»]|$)))"
)
_OPENS = r"(?:^|(?<=[.»”] ))"
_FIRM_NOUN = (
    r"(?:société|entreprise|start-?up|groupe|holding|firme|compagnie|fonds|family office|cabinet|"
    r"agence|structure|studio|label|véhicule(?: d['’]investissement)?|bras financier)"
)
_FIRM = rf"(?:[Ll]a |[Ll]e |[Ll]['’]){_FIRM_NOUN}(?: [a-zà-ÿ-]+)?"
_SURE = (
    r"(?: aussi| également| ensuite| par ailleurs| en outre| désormais| toujours| actuellement| notamment| depuis (?:{D}|[a-zà-ÿ]+ (?:ans|mois|années)|longtemps)| alors| "
    r"aujourd['’]hui| jusqu['’](?:ici|alors|à présent)| jusque-là| auparavant| précédemment){0,4}"
)
_TO = rf"(?:{_OF}|{_AT}|la |le |les |l['’])?{_NOUNS}"
# « président de la Région », « directeur du port »
_PUBLIC = (
    r"(?:du |de la |de l['’]|des |d['’]|de )(?:conseil (?:régional|général|départemental|municipal|"
    r"communautaire|métropolitain|d['’]orientation)|région|Région|département|mairie|ville|Ville|"
    r"métropole|Métropole|agglomération|agglo|communauté|intercommunalité|commune|chambre|République|"
    r"Sénat|Assemblée|parti|jury|tribunal|cour|État|pays|commission|ministère|gouvernement|"
    r"syndicat|mission|musée|festival|lycée|hôpital|CHU|CCI|port|comité)(?![\w-])"
)
_NEAR = r"[^.;:{c}]"  # no other organisation

_TOP = (
    r"(?:la tête|la (?:co)?direction(?: (?:générale|financière|commerciale|technique|artistique|"
    r"opérationnelle|industrielle|juridique|scientifique|marketing))?|la (?:co)?présidence|les rênes|"
    r"les commandes)"
    r"(?: d(?:u |e l['’])(?:conseil(?: d['’]administration| de surveillance)?|directoire))?"
)
_HELM = r"(?:à la (?:tête|barre)|aux (?:commandes|manettes|rênes))"
_UNIT = (
    r"(?:équipes?|activités?|département|division|pôle|service|direction|bureau|filiale|branche|business unit|"
    r"marketing|finances|ventes|recherche|R&D|technique|opérations|développement|production|communication|"
    r"entreprise|société|groupe|start-?up|maison|usine)"
)
_HEADS = (
    r"exploite|préside(?:ra)? aux destinées|(?:co)?(?:dirige|dirigera|préside|présidera|pilote|pilotera|gère)|"
    rf"(?:prend(?:ra)?|reprend(?:ra)?|a (?:re)?pris|tient|assure(?:ra)?|occupe(?:ra)?|cumule(?:ra)?|conserve(?:ra)?|"
    rf"garde(?:ra)?) {_TOP}|"
    r"(?:est|a été|sera) (?:nommée?|placée?|portée?|propulsée?|installée?) "
    rf"{_HELM}|{_HELM}|(?:nommée?|arrivée?|placée?) {_HELM}|"
    r"(?:s['’]occupe|est (?:en charge|chargée?)|supervise|coordonne|anime|couvre)[^.;:,{p}{c}]{0,40}(?= (?:chez|au sein|d[eu]|d['’]))|"
    r"a rejoint|rejoint|rejoindra|(?:enseigne|professe|exerce)(?= (?:à|chez|au))|(?:arrive|débarque|arrivera)(?= chez)|travaille|officie|est entrée?(?= (?:chez|au sein))|"
    r"(?:pour|va|doit|devrait|avant de|s['’]apprête à) (?:rejoindre|diriger|présider|intégrer|"
    rf"prendre {_TOP})|intègre|a intégré|"
    r"siège(?= (?:chez|à|au))|représente(?:ra)?(?= (?:la |le |l['’])?{C} (?:au|dans le) (?:conseil|board|directoire))"
)
_BEFORE_THAT = (
    r"(?:(?:longtemps|notamment|auparavant|précédemment|aussi|également|d['’]abord|"
    r"successivement|déjà|un temps|ensuite|par le passé) ){0,2}"
)
_HEADED = (
    rf"(?:(?:jusqu['’](?:ici|alors|à présent)|jusque-là|auparavant|précédemment|longtemps|un temps) {_HELM})|"
    r"dont [^.;:,{p}{c}]{2,20}(?= chez| au sein)|(?<=, )(?:près de |plus de )?[\wà-ÿ-]{2,12} ans(?: [a-zà-ÿ'’ ]{1,25}?)?(?= chez| au sein)|"
    rf"(?:co)?(?:dirigeait|présidait|pilotait)|(?:occupait|assurait|tenait) {_TOP}|"
    rf"avant de (?:diriger|présider|rejoindre|piloter)(?= {_TO}{{C}},? (?:de {{D}} à|entre {{D}} et|jusqu['’]en) {{D}})|"
    rf"(?:a|avait|ayant|avoir) {_BEFORE_THAT}"
    r"(?:dirigé|présidé|piloté|travaillé|exercé|officié|œuvré|fait son apprentissage|"
    r"(?:fait|effectué|débuté|commencé) (?:toute |l['’]essentiel de |une partie de |une longue )?(?:sa )?"
    r"carrière|fait (?:ses (?:premières |premiers )?)(?:armes|classes|débuts|gammes|pas)|débuté|"
    r"passé [^.;,]{1,20}(?= (?:chez|à|au|dans))|occupé (?:plusieurs|divers|différent|de nombreu)\w* "
    r"(?:postes|fonctions)[^.;,{p}{c}]{0,30}(?= (?:chez|à|au|dans)))|travaillait|officiait|"
    r"(?:était|étaient)(?: auparavant| précédemment| jusqu['’]ici| jusqu['’]alors| jusque-là| depuis {D}| jusqu['’]en {D})?"
    r"(?= (?:chez|au sein))|"
    r"(?:apporte|dispose|cumule|possède|bénéficie|fort|forte|justifie|a)(?: [^.;:,{p}{c}]{0,50}?)?[ '’]expérience(?: \w+)?(?= (?:chez|au sein))|"
    r"(?<=, )(?:jusqu['’](?:ici|alors|à présent)|jusque-là|précédemment|auparavant|anciennement)(?= (?:chez|au sein))"
)
_NAMES = (
    r"(?:(?:ré)?élit|(?:a|ont|vient de|viennent de) (?:ré)?(?:élire|élu)|porte|a porté|nomm(?:e|ent|era|ait|er)|désign(?:e|er|era)|promeut|recrut(?:e|er|era)|embauch(?:e|er)|"
    r"débauch(?:e|er)|chois(?:it|ir)|élit|(?:a|ont|avait|vient de|viennent de) (?:coopté|coopter|nommé|désigné|"
    r"promu|recruté|embauché|débauché|choisi|élu|nommer|recruter|désigner))"
)
_AS = (
    r"(?:,? (?:comme|en tant que|en qualité d(?:e|['’])|au poste de|au poste d['’]|aux fonctions de|"
    r"pour devenir|pour le poste de|au rang de|à la fonction de))?"
)
_SUCCEEDS = (
    r"(?:(?:remplac|succèd|succéd)(?:e|ent|era|a|ait|er|é|ant)|(?:pren(?:d|dra|dre|ant)|a pris|"
    r"assure(?:ra)?) (?:la suite|la succession|la relève|le relais|la place)|en remplacement|"
    r"en lieu et place|à la place)"
)
_HANDS = (
    r"(?:(?:cèd|céd|laiss|pass|transm|transmet|remet|donn|confi)(?:e|ent|era|é|er|ait|ra|tra|is|t)?) "
    r"(?:sa place|son (?:poste|fauteuil|siège|bureau|trône)|la (?:main|place|barre)|le (?:relais|"
    r"témoin|flambeau|volant|sceptre)|les (?:commandes|rênes|clés|clefs|manettes)|ses (?:fonctions|"
    r"rênes|clés))"
)
# Where one takes another's place.
_SEAT = (
    r"(?:à la (?:tête|barre|direction(?: générale| financière)?|présidence)|aux (?:commandes|"
    r"manettes|rênes)|dans le fauteuil|chez|au sein)"
)
_DEPARTURE = (
    r"(?:(?:le |du |ce |au )?(?:départ|limogeage|renvoi|décès)|(?:la |cette )?(?:démission|mise à "
    r"l['’]écart|révocation|disparition)|(?:l['’])?éviction)"
)
_BOARD = (
    r"(?P<title>conseil(?: d['’]administration| de surveillance| d['’]orientation)?|board|"
    r"directoire|"
    r"comité (?:exécutif|de direction|stratégique|consultatif))"
)

# « le patron français de X »
_OF_A_PLACE = (
    r"[a-zà-ÿ]{3,}(?:aise?|oise?|aine?|ienne?|ien|éenne?|éen|ande?|agnole?|ique|ale|al|elle|el)"
)
_SEVERAL = (
    r"(?P<company>{C}(?:(?:, (?:de |d['’]|du )?{C}){0,5} et (?:de |d['’]|du |de la |de l['’])?{C}"
    r"(?![^.;,]{1,40} (?:ont|sont|vont|a|est|va)\b))?)"
)

_WHICH = r"(?P<company>{C})(?:, (?:une? |l['’]|la |le )[^.;:,{p}{c}]{3,40}?)?,? qu(?:['’]|e )"

# « X, filiale de Y, dirigée par Z »
_UNIT_OF = r"(?:(?:la|une|l['’]|le|un) ?)?[a-zà-ÿ][^.;:,{p}{c}]{2,40}? (?:de |d['’]|du |de la |de l['’])[^.;:,{p}{c}]{0,20}{C}, "

# « X, fondé en 1990, est détenu par Y »
_UNDERGONE = (
    r"\b(?:dirig|présid|pilot|rachet|repris|déten|soutenu|céd|vend|contrôl|men|financ|accompagn|"
    r"conseill|acqui|possé|distribu|rejoin|remplac|utilis|sout)\w* "
)

# « », dit »
_SAYS = r"[»”\"] ?,? (?:a |s['’]|s['’]est |se |l['’]a )?[a-zà-ÿ]{4,}[a-zà-ÿ'’-]* (?:aussi |également |ainsi )?"
# Who has to do with a firm, and is none of it; and what begins no title.
_OUTSIDE = (
    r"(?:client|actionnaire|concurrent|rival|fournisseur|partenaire|usager|abonné|habitué|fan|voisin|frère|"
    r"sœur|fils|fille|père|mère|époux|épouse|veuve|cousin|neveu|nièce|proche|ami|amie|adversaire|victime|"
    r"dans|en|à|lors|après|avant|depuis|au|aux|avec|sans|devant|selon|qui|dont|où|et|pour|par|sur|"
    r"interrogé|cité|joint|contacté|présent|invité|acquéreur|repreneur|utilisateur|opposant|détracteur|"
    r"siège|site|usine|capital|rachat|vente|reprise|cession|acquisition|fusion|marge|stand|salon|sortie|"
    r"locaux|bureaux|côté|micro|antenne|occasion|issue|égard|propos)(?:e|s|es)?(?![\w-])"
)
# What someone did at a firm in the past.
_SPENT = (
    r"(?:était|travaillait|dirigeait|occupait|officiait|exerçait|pilotait|enseignait|"
    rf"(?:a|avait|ont|avaient) {_BEFORE_THAT}(?:passé|travaillé|occupé|dirigé|exercé|été|fait|"
    r"débuté|commencé|gravi|officié|piloté|mené|géré|supervisé|œuvré|assuré|tenu))(?!\w)"
)

WORDS = PositionWords(
    former=_FORMER,
    titles=_titles(rf"{_OFFICE}|{_CALLING}"),
    offices=_titles(_OFFICE),
    extension=(
        rf"(?: (?:en charge )?(?:{_OF}|aux |au |à la |à l['’]|en |pour (?:les |le |la |l['’]))(?!sein |personne |la personne |est |sera |serait |reste |devient )(?:[a-zà-ÿ]|[A-Z]{{2,5}}\b)[\w’'-]*"
        r"(?: (?:et |à la |aux? |de la |de l['’]|de |des |du |d['’]|en )?[\w’'-]+){0,4}?)?"
    ),
    link=_LINK,
    posts=(
        # Who speaks for a union at a firm is the union's.
        r"(?P<title>(?:[Dd]élégué|[Éé]lu|[Rr]eprésentant|[Ss]ecrétaire)e?s?(?: \w+a(?:le?s?|ux)){0,2}) "
        r"(?P<company>{C})(?= (?:chez|à|au|de|du|d['’]))",
        r"{F}(?P<title>{T})(?:,? |,? de |,? d['’]){C} (?:chez|à|au sein de) (?P<company>{C})",
        r"{F}(?P<title>{T}(?: (?:[A-ZÀ-Ý][\w&-]+|&|et (?=[A-ZÀ-Ý]))){0,5}{E})(?: (?:à|au|en) [A-ZÉÎ][\w-]+(?: [A-Z][\w-]+)?)?"
        r"(?:,? (?:en|depuis|dès) {D},?)?" + _STRICT_LINK + _SEVERAL,
        rf"{{F}}(?P<title>{{T}} {_OF_A_PLACE}){_STRICT_LINK}{_SEVERAL}",
        r"{F}(?P<title>{T}{E}){L}(?P<company>{C})",
        r"{F}(?P<title>{T} du (?:CSE|CE|CHSCT|comité (?:social et économique|d['’]entreprise)))(?: central)? "
        r"(?:de |d['’]|du |chez )(?P<company>{C})",
        # « administrateur de plusieurs sociétés, dont X et Y »
        r"{F}(?P<title>{T}) (?:de |d['’])(?:plusieurs|diverses?|nombreuses|deux|trois|quatre|différentes) "
        r"[^.;:,{p}{c}]{3,40},? (?:dont|comme|parmi lesquel(?:le)?s|notamment|telles? que|tels? que|:) "
        r"(?:celui de |celle de )?" + _SEVERAL,
        # « analyste spécialisé dans l'automobile chez X »
        r"{F}(?P<title>{T} (?:(?:spécialis|charg|dédi)ée?s?|spécialistes?) [^.;:,{p}{c}]{3,60}?)"
        + _STRICT_LINK
        + r"(?P<company>{C})",
        r"\b(?:(?<=[Ss]on )|(?<=[Ss]a )|(?<=[Ll]eur ))(?P<title>(?P<office>{T}{E}))(?=,? {P})",
        r"(?P<company>{C}) (?P<title>(?:[Cc]o-)?(?:CEO|CTO|CFO|COO|PDG))(?![\w-])",
        r"{F}(?P<title>{T})(?:,? | du syndicat )(?P<company>{C})",
        r"(?P<title>élue?s?) (?:de la |du |de |d['’])?(?P<company>{C})",
        # « le président X » is as often a head of state; who heads a council is no firm's.
        r"{F}(?P<title>(?:(?<=[Ss]a )|(?<=[Ss]on )|(?!(?i:présidente?) {P}))(?!{O} "
        + _PUBLIC
        + r")"
        r"(?P<office>{O}{E}))",
        r"{F}(?P<title>{T}{E})",
    ),
    plural=r"^(?i:(?:ex-)?(?:duo|trio|tandem|couple|binôme)\b|(?:ex-|co-)?[a-zà-ÿœ-]+(?:s|aux)\b)",
    elsewhere=r"\bdont (?:(?:le|la|les) |l['’])[^,]*$",
    owner=(
        r"(?P<preposition>(?:\bpar|\bde|\bavec|\bauprès de|\bà|\bet|,) )?(?:\b[Ss]on|\b[Ss]a|"
        r"\b[Ll]eurs?) "
        r"(?:\w+ )?$"
    ),
    single=r"^(?i:(?:co-)?PDG|P-DG|patron|présid|direct(?:eur|rice)s? général|DG|CEO|dirigeant)",
    moved=r"\b(?:désormais|aujourd['’]hui|devenue?|partie?|nommée?|promue?) ",
    private=r"(?i:avocate?s?|conseil|biographe|assistante?)$",
    settings=(
        r"(?:(?:Chez|Du côté de(?: chez)?|Du côté d['’]|Côté|Dans les rangs d(?:e |['’])|Au sein d(?:e |['’])|"
        r"À la tête d(?:e |['’])|Au siège d(?:e |['’])|À|Au)(?: la | le | l['’]|l['’])? ?)$"
    ),
    financiers=NAMES.financiers,
    hearers=(
        r"(?:\b(?:à|au|auprès de|selon|d['’]après|par|sur) (?:l['’]agence |l['’]|la |le |du )?|"
        r"l['’]agence )$"
    ),
    holder=(
        r"(?<!\w)(?P<who>(?:[Ll]e |[Ll]a |[Ll]['’])(?P<title>{T}){E}{L}(?P<company>{C}))(?!,? ?{P})"
    ),
    ties=(
        rf"(?:\b(?i:{_HELM}|{_TOP}|à la présidence|à la direction(?: \w+)?|"
        r"la direction (?:\w+e)|conseil d['’]administration|conseil de surveillance|directoire|board|comex|(?:limog|évinc|licenci|renvoy|débarqu)ée?s?|"
        r"comité exécutif|comité de direction|démissionn\w+|anciens?|anciennes?|au sein|"
        r"(?:salariés|fondateurs|cofondateurs|dirigeants|actionnaires|collègues?|homologues?)) "
        r"(?:de la société |de l['’]entreprise |du groupe |de chez |de |d['’]|du )|"
        r"\b(?<!que )(?:co)?(?:dirig|présid)(?:e|eait|ait|era|é|er)(?: (?:désormais|aujourd['’]hui|"
        r"toujours|également|aussi))? (?:le groupe |la société |l['’]entreprise )?|"
        r"\b(?:dirig|présid|pilot|gér|supervis|manag)\w{1,4} (?:[\w'’]+ ){0,2}?(?:les |la |le |l['’])"
        r"(?:activités?|branche|division|filiale|pôle|opérations|équipes?|département|business unit)(?: [a-zà-ÿ-]+){0,2} (?:chez |de |d['’]|du )|"
        r"\b(?:délégué|élu|représentant)e?s? (?:syndica(?:l|le|ux|les) )?(?:centra(?:l|le) )?|"
        r"\bsi[èé]g\w+ au (?:conseil(?: d['’]administration| de surveillance)?|board|comex|directoire) (?:de |d['’]|du )|"
        r"(?<!\w)ex-|\b[Pp]assée?s? (?:par|chez) |\b(?:co-?)?fond(?:e|ent|er) )$"
    ),
    ties_behind=(
        r", d(?:e |['’]|u )(?:l['’]|la |le )?(?:entrepreneure?|milliardaire|homme d['’]affaires|femme d['’]affaires|industriel(?:le)?|"
        r"magnat|financier)(?: [a-zà-ÿ-]+)? [A-ZÀ-Ý]|"
        r", dont (?:le |la |l['’])(?:PDG|DG|patronn?e?|présidente?|direct(?:eur|rice)|fondat(?:eur|rice)|chef|"
        r"cheffe|porte-parole|siège|capital|titre|chiffre d['’]affaires)(?![\w-])|"
        r",? (?:que|dont) (?:dirige|préside|pilote)\b|,? dont (?:il |elle |(?:[A-ZÉ][\w'’-]+ ){1,3})(?:est|reste|était) (?:le |la |l['’]|une? )|"
        r",? qu['’](?:il|elle)s? (?:a|avait|ont|avaient) (?:co-?)?(?:fondé|créé|dirigé|présidé)|"
        r"(?:,| \([^()]{0,40}?|)(?: est| a été| était)? (?:désormais |aujourd['’]hui )?"
        r"(?:co-?)?(?:fond|dirig|présid|emmen|pilot)ée? (?:[^.;:,]{1,25} )?par "
    ),
    frames=(
        PositionFrame(
            name="members",
            pattern=rf"(?P<posts>{{R}})(?:,? qui)? sont (?:aujourd['’]hui |actuellement )?{_ALL}",
        ),
        PositionFrame(
            name="has for head",
            pattern=rf"{_COMPANY}[^.;:{{p}}{{c}}]{{0,20}} (?:a|avait|aura) pour (?P<posts>{{R}}) {_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="name, then post",
            pattern=rf"(?:^|(?<=[•] )|(?<=^- )){_CIVILITY}{_PERSON} ?: (?P<posts>{{R}})",
        ),
        PositionFrame(
            name="called",
            pattern=r"(?P<posts>{R}),? (?:s['’]appelle|se nomme|(?:en )?(?:est|sera)|n['’](?:est|était) autre "
            r"qu(?:e |['’])|a pour nom|(?:est|a été|sera) (?:confiée?|occupée?|assurée?) (?:à|par)|"
            r"revient à|échoit à|: ?|en la personne (?:de |d['’]))"
            rf"(?: désormais)? ?{_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="among the holders",
            pattern=rf"(?P<posts>{{R}}),? (?:figur\w+|comptent|se trouvent|on (?:trouve|compte|"
            rf"retrouve)) (?:notamment |aussi )?{_PEOPLE}",
        ),
        PositionFrame(
            name="label",
            pattern=rf"(?:^|(?<=[.»;•] )|(?<=\()|(?<=- ))(?P<posts>{{R}}) ?: ?{_CIVILITY}{_PEOPLE}",
        ),
        PositionFrame(
            name="whose holder",
            pattern=rf"{_COMPANY}[^.;:{{p}}{{c}}]{{0,30}}?,? dont {_DETERMINER}(?P<posts>{{R}}),? "
            rf"(?:est |n['’]est autre que )?{_PERSON}",
        ),
        PositionFrame(
            name="respectively",
            pattern=rf"{_PEOPLE}, respectivement {_POSTS}",
            each=True,
        ),
        PositionFrame(
            name="founder with someone",
            pattern=rf"{_PERSON}{_AGE}, {_DETERMINER}(?P<posts>{{R}}),? \(?(?:avec|aux côtés "
            rf"(?:de|d['’]) ?){{P}}(?: et {{P}})?\)?,? {_TO}(?P<company>{{C}})",
        ),
        PositionFrame(
            name="someone's fellow founder",
            pattern=rf"{{R}},? \(?(?P<tie>avec|aux côtés) (?:de |d['’])?{_PEOPLE}\)?,? "
            rf"{_OF}{_NOUNS}(?P<company>{{C}})",
            title="fondateur",
        ),
        PositionFrame(
            name="fellow founders",
            pattern=r"(?P<company>{R})(?: en)?(?: {D})?,? (?P<tie>avec|aux côtés) "
            r"(?:de |d['’])?(?P<people>{P}(?:(?:, | et )(?:de |d['’])?{P}){0,5})",
            title="fondateur",
            holder=r"(?i:fondat|créat)",
        ),
        # « l'analyste X de Y », « l'avocat X, du cabinet Y, »
        PositionFrame(
            name="titled, and of",
            pattern=rf"(?P<posts>{{R}}) {_CIVILITY}{_PEOPLE}(?:,? (?:{_OF}|chez )|,? (?:pour|au) | \((?:{_OF})?)"
            rf"(?:la |le |l['’])?{_NOUNS}(?P<company>{{C}})",
        ),
        PositionFrame(
            name="title before",
            pattern=rf"(?P<posts>{{R}}(?: et {{R}}){{0,3}}) {_CIVILITY}{_PEOPLE}",
        ),
        PositionFrame(name="members in brackets", pattern=rf"(?P<posts>{{R}}) \({_PEOPLE}\)"),
        PositionFrame(
            name="signs",  # « X, Président, Pôle Énergie, Y. »
            pattern=r"(?P<people>{P}), (?P<posts>{R})(?:(?: |, )[A-ZÉ{c}][^.;:«»{p}]{0,50})?, "
            r"(?P<company>{C})(?=\.?$|\. | ?[:«])",
        ),
        PositionFrame(
            name="apposed",
            pattern=rf"(?<!{{R}}, ){_PEOPLE}(?: et (?:à |de |d['’])?(?:son|sa|ses) [a-zà-ÿ-]+(?=, ))?{_AGE}(?: ?\(| ?, | [-–—] |,? qui (?:est|reste|devient|"
            rf"est devenue?|en est|sera) ){_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="title set off",
            pattern=rf"{_UNGOVERNED}{_POSTS}(?: (?:chez |à |au |du |de |d['’]){{C}})?[\")»]{{0,2}} ?, (?:(?:l['’]|le |la )[\wà-ÿ-]+ "
            rf")?{_CIVILITY}{_PEOPLE}",
        ),
        PositionFrame(
            name="apposed beside a calling",
            pattern=rf"{_PEOPLE}{_AGE}, (?!qui |dont |avec |contre |et |où |comme |selon )(?:{{R}}|[a-zà-ÿ])"
            rf"[^.;:,{{p}}{{c}}]{{2,40}}?(?: et|,) {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="apposed again",
            pattern=rf"{_PERSON}{_AGE}(?: ?\(|, | [-–—] |,? qui (?P<tie>est|reste|devient) )"
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="whom they head",
            pattern=rf"{_COMPANY}[^.;:]{{0,30}}? (?:dont|de qui) {_PERSON} (?:est|reste|fut|était) "
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="was",
            pattern=r"(?P<former>\b(?:(?:a|avait) (?:[\w'’]+ )?(?:travaillé|exercé|officié|"
            r"débuté|"
            r"commencé)(?: [^.;:,]{1,20})? comme|(?:occupait|a occupé|avait "
            r"occupé|exerçait|a exercé)(?: \w+)? (?:les (?:fonctions|responsabilités)|la fonction|le "
            r"poste|le rôle|des fonctions|plusieurs postes|divers postes) (?:de|d['’])|"
            r"était|fut|avait été|a (?:longtemps )?été)(?! "
            r"(?:nommé|promu|élu|"
            rf"désigné|recruté)))(?: jusqu['’](?:à présent|ici|alors)| jusque-là| \w+)? ?"
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="leaves a post",
            pattern=r"\b(?P<former>(?:(?:a |avait |est )?(?:quitt|céd|cèd|démissionn|abandonn|"
            r"lâch|renonc|"
            r"remplac|débarqu|évinc|démis)\w+)(?: de| à)? (?:son poste|ses fonctions|le poste|son "
            rf"mandat)) (?:de |d['’]){_POSTS}",
        ),
        PositionFrame(
            name="replaces as",
            pattern=rf"\b(?P<tie>{_SUCCEEDS}) (?:à |de |d['’])?{_OTHER}{_AS} "
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="is replaced",
            pattern=r"(?P<other>{P})[^.;:«\"{p}]{0,60}? (?P<tie>(?:remplacée?|relevée?) (?:[^.;:,{p}{c}]"
            rf"{{1,30}} )?(?:{_SEAT} {_TO}{_COMPANY} )?(?:[^.;:,{{p}}{{c}}]{{1,30}} )?par) "
            rf"{_CIVILITY}(?:{_DETERMINER}{{R}},? )?{_PERSON}",
        ),
        PositionFrame(
            name="succeeds",
            pattern=rf"\b(?P<tie>{_SUCCEEDS}) (?:(?!par )[a-zà-ÿ]+ ){{0,3}}?(?:à |de |d['’])?{_OTHER}"
            rf"(?:[^.;:,{{p}}{{c}}]{{0,25}}? {_SEAT} {_TO}{_COMPANY})?",
        ),
        PositionFrame(
            name="hands over to",
            pattern=r"(?P<other>{P})[^.;:«\"{p}]{0,80}? "
            rf"(?P<tie>{_HANDS}) (?:[^.;:,{{p}}]{{1,40}}? )?à {_CIVILITY}"
            rf"(?:{_DETERMINER}{{R}},? )?{_PERSON}(?:[^.;:,{{p}}{{c}}]{{0,25}}? {_SEAT} {_TO}{_COMPANY})?",
        ),
        PositionFrame(
            name="successor",
            pattern=rf"(?:{_OPENS}|\b)(?:[Ss]on|[Ll]eur|[Ll]e|[Uu]n) (?:futur |nouveau |remplaçant et )?"
            r"(?P<tie>successeure?|remplaçante?)(?: désignée?)?(?:,| est| sera| s['’]appelle)? "
            rf"{_CIVILITY}(?:{_DETERMINER}{{R}},? )?{_PERSON}",
            unsaid=True,
        ),
        PositionFrame(
            name="successor, told",
            pattern=rf"{_PERSON}, (?:son|leur) (?:futur |actuel )?(?P<tie>successeure?|remplaçante?)(?![\w-])",
            unsaid=True,
        ),
        PositionFrame(
            name="predecessor",
            pattern=rf"\b(?:[Ss]on|[Ll]eur) (?P<tie>prédécesseure?),? {_CIVILITY}{_PERSON}",
            ends=True,
            unsaid=True,
        ),
        PositionFrame(
            name="successor of someone",
            pattern=rf"(?:{_PERSON}, (?:le |la |futur |désigné )*)?(?P<tie>successeure?)(?: désignée?)? "
            rf"(?:de |d['’]|à ){_OTHER}(?:[^.;:,{{p}}{{c}}]{{0,25}}? {_SEAT} {_TO}{_COMPANY})?",
        ),
        PositionFrame(
            name="dismisses",
            pattern=r"\b(?P<tie>(?:(?:a|ont|vient de|viennent de) )?(?:révoqu|limog|licenci|remerci|évinc|"
            r"écart|débarqu|congédi|destitu|démis)\w*)(?: [^.;:,{p}{c}]{1,30})? "
            rf"(?:(?:son|sa|leur|le|la|l['’]) ?{{R}},? |{_CIVILITY}){_PERSON}",
            ends=True,
            unsaid=True,
        ),
        PositionFrame(
            name="steps down",
            pattern=r"\b(?P<tie>(?:a quitté|quitte|vient de quitter) (?:son poste|ses fonctions|le navire)|"
            r"a démissionné|démissionne|vient de démissionner|(?:a été|est|vient d['’]être) (?:débarqu|évinc|"
            r"limog|remerci|révoqu|écart|licenci|destitu)ée?s?|a tiré sa révérence|tire sa révérence|"
            r"a pris sa retraite|fait valoir ses droits à la retraite)(?! (?:de |d['’]|du |par )(?:la |l['’])?(?:{C}|{R}))",
            ends=True,
        ),
        PositionFrame(
            name="departure",
            pattern=rf"\b(?i:{_DEPARTURE})(?: [a-zà-ÿ]+)?(?: en {{D}})? (?:de |d['’]){_OTHER}"
            rf"(?:[^.;:,{{p}}{{c}}]{{0,25}}?(?: {_SEAT}|,) {_TO}{_COMPANY})?",
            ends=True,
        ),
        PositionFrame(
            name="calls to its head",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,60}}?\b(?P<tie>(?:a |ont |vient de |viennent de )?(?:port|nomm|appel|propuls|élu|"
            r"élire|install|plac|désign|élève|élev)\w* (?:à (?:sa|la|leur) (?:tête|présidence|direction(?: générale)?)|"
            rf"aux commandes)) {_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="takes the top",
            pattern=rf"(?P<tie>\b(?:(?:re)?prend(?:ra|re)?|a (?:re)?pris|assure(?:ra)?|accède à|(?:nommée?|promue?|élue?|"
            rf"portée?|reste|demeure|restera|demeurera) à) {_TOP})"
            r"(?=,|[.;)]|$| (?:le |en |dès |depuis |au )?{D}| et | à (?:compter|partir)| après| avec| dans)",
            unsaid=True,
        ),
        PositionFrame(
            name="hands its keys",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,40}}?\bconfi\w+ (?P<tie>les clés|ses clés|les rênes|"
            rf"ses rênes|(?:sa|la) (?:direction|présidence|tête)(?: générale)?) (?:à|au) {_PERSON}",
        ),
        PositionFrame(
            name="hands over",
            pattern=rf"{_PERSON}[^.;:{{p}}]{{0,60}}? (?:cède|cédera|a cédé|passe|laisse|transmet|"
            rf"quitte) (?P<tie>{_TOP}) {_TO}{_COMPANY}",
            ends=True,
        ),
        PositionFrame(
            name="is handed",
            pattern=rf"\b(?:cèd|céd|confi|transm|laiss)\w+ (?P<tie>{_TOP}) {_TO}{_COMPANY} "
            rf"(?:à|au) [^.;:{{p}}]{{0,20}}?{_PERSON}",
        ),
        PositionFrame(
            name="is",
            pattern=r"(?P<tie>\b(?:est|reste|demeure|devient|deviendra|sera|restera|demeurera|redevient|"
            r"(?:va|doit|devrait|pourrait) (?:rester|devenir|être)|"
            r"est devenue?|arrive|arrivera|débarque|(?:occup|exerc|assum|assur|cumul|conserv|gard)(?:e|era) (?:le poste|l[ae]s? "
            r"fonctions?|le rôle|les rôles|le titre)|(?:prend|prendra|prendre|(?:a )?pris) (?:ses|les) (?:nouvelles )?"
            r"fonctions|officie|siège|travaille|exerce|"
            r"succède à [^.;:,]{1,40}|(?:(?:est|a été|sera|vient d['’]être|avait été) )?(?:nommée?|"
            r"promue?|élue?|désignée?|recrutée?|embauchée?|propulsée?|reconduite?|confirmée?|"
            rf"intronisée?|bombardée?)){_AS})(?: (?:en |le |dès |depuis )?{{D}}| \w+)? (?:de |d['’])?"
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="names",
            pattern=rf"(?:{_COMPANY}[^.;:{{c}}]{{0,60}}?)?(?P<tie>\b{_NAMES})(?: \w+)? {_CIVILITY}"
            rf"{_PERSON}(?: pour (?:succéder à|remplacer) {{P}}|, {{R}},)?[^.;:{{p}}]{{0,25}}?{_AS} ?"
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="appointment",
            pattern=rf"(?P<tie>[Nn]omination|[Aa]rrivée|[Rr]ecrutement|[Pp]romotion) (?:de |"
            rf"d['’]|du (?=Dr |Pr )){_CIVILITY}{_PERSON}"
            rf"[^.;:{{p}}]{{0,15}}?{_AS} {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="joins as",
            pattern=r"\b(?P<tie>rejoint|a rejoint|rejoindra|arrive chez|entre chez) "
            rf"{_TO}{_COMPANY}[^.;:]{{0,20}}?{_AS} {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="joins from",
            pattern=r"\b(?P<tie>en provenance|(?:vient|arrive|débarque)(?= d)|venue?|issue?|débauchée?|transfuge|"
            rf"(?:un |une |deux |trois |des )?anciens?|(?:une |deux |des )?anciennes?|passée?s?|"
            rf"passages?|vétérane?) (?:de chez |{_OF}|par |chez ){_NOUNS}{_COMPANIES}",
            ends=True,
        ),
        PositionFrame(
            name="entrusted",
            pattern=r"[Ll]a (?P<tie>présidence|direction(?: générale)?|tête) "
            rf"{_OF}{_NOUNS}{_COMPANY}[^.;:{{p}}]{{0,30}}? "
            rf"(?:(?:assurée|occupée|exercée|reprise|prise) par|(?:confiée|revient) à) {_PERSON}",
        ),
        PositionFrame(
            name="replaced by",
            pattern=rf"\bremplacée? (?P<tie>(?:au poste|aux fonctions) (?:de |d['’])){_POSTS} par "
            rf"{_PERSON}",
        ),
        PositionFrame(
            name="poached",
            pattern=rf"\b(?P<tie>débauch)\w* {_PERSON} (?:chez |à |au ){_NOUNS}{_COMPANY}",
            ends=True,
        ),
        PositionFrame(
            name="leave together",  # « Trois cadres quittent X : A (ventes) et B (achats) »
            pattern=rf"\b(?P<tie>quitt(?:ent|eront)|ont quitté) {_TO}{_COMPANY} ?: {_ALL}",
            ends=True,
        ),
        PositionFrame(
            name="after years",
            pattern=rf"(?:[Aa]près|[Ff]orte? d(?:e |['’])) ?(?P<tie>[^.;:,{{p}}{{c}}]{{3,30}}) {_AT}{_COMPANIES}, {_PERSON}",
            ends=True,
        ),
        PositionFrame(
            name="after heading",
            pattern=r"[Aa]près (?P<tie>avoir (?:longtemps )?(?:dirigé|présidé|piloté|rejoint|travaillé|passé|œuvré|fait|"
            rf"débuté|exercé|officié)) (?:[^.;:,{{p}}{{c}}]{{1,30}} )?{_TO}{_COMPANY}[^.;:{{p}}{{c}}]{{0,40}}?, {_PERSON}",
            ends=True,
        ),
        PositionFrame(
            name="several formers",
            pattern=rf"{_ALL}, (?:deux|trois|quatre|des|tous deux) (?P<tie>(?:anciens|anciennes|"
            rf"transfuges|ex-?)) "
            rf"(?:cadres |salariés |employés )?(?:{_OF}|chez )?{_NOUNS}{_COMPANIES}",
            ends=True,
        ),
        PositionFrame(
            name="ex",
            pattern=rf"{_PERSON}(?:, | \()(?:une? |l['’])?(?P<tie>ex-?) ?"
            r"(?P<company>{C}(?:(?:, | et |/)(?:ex-? ?)?{C}){0,4})",
            ends=True,
        ),
        PositionFrame(
            name="ex before",
            pattern=rf"(?<!\w)(?P<tie>ex-) ?{_COMPANY},? {_PERSON}",
            ends=True,
        ),
        PositionFrame(
            name="at the head, then named",
            pattern=rf"{_OPENS}(?P<tie>(?:[\w'’-]+ )?(?i:{_HELM})) {_TO}{_COMPANY}"
            rf"[^.;:{{p}}{{c}}]{{0,40}}?, {_PERSON}",
        ),
        PositionFrame(
            name="theirs",
            pattern=rf"{_COMPANY}, (?P<tie>{_FIRM}) (?:de |d['’]){_PEOPLE}(?=[,.;)»]|$)",
        ),
        PositionFrame(
            name="theirs, then named",
            pattern=rf"(?P<tie>{_FIRM}) (?:de |d['’]){_PEOPLE}, {_COMPANY}",
        ),
        PositionFrame(
            name="theirs, named before",
            pattern=r"(?:(?<=groupe )|(?<=société )|(?<=start-up )|(?<=entreprise )|(?<=holding ))"
            rf"(?P<company>{{C}}) (?P<tie>de|d['’]) ?{_PEOPLE}",
        ),
        PositionFrame(
            name="their own",
            pattern=rf"\b(?P<tie>[Ss]a|[Ss]on|[Ll]eur|dont (?:la|le|l['’])) ?(?:propre |jeune )?{_FIRM_NOUN}(?: [a-zà-ÿ-]+){{0,2}},? {_COMPANY}",
        ),
        PositionFrame(
            name="that of",  # « le PDG de X, A, et celui de Y, B »
            pattern=rf"(?P<tie>\bcelui|\bcelle) (?:de |d['’]|du ){_NOUNS}{_COMPANY},? {_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="whose people",
            pattern=rf"(?P<company>{{C}}) \({_ALL}\)",
        ),
        PositionFrame(
            name="hired by",
            pattern=rf"\b(?P<tie>recrut|embauch|débauch)ée?s? (?:[^.;:{{p}}]{{1,30}} )?par {_TO}"
            rf"{_COMPANY}",
        ),
        PositionFrame(
            name="hires",
            pattern=rf"{_COMPANY}[^.;:{{p}}{{c}}]{{0,30}}?\b(?P<tie>(?:débauch|recrut|embauch)"
            rf"(?:e|é|er)|s['’](?:offre|adjoint|est (?:adjoint|"
            rf"offert|attaché|attachée)) les services d(?:e|['’])|(?:accueille|accueillera|attire|séduit)(?= {_CIVILITY}{{P}})|emploie) ?"
            rf"(?:{_DETERMINER}(?:{{R}}|[a-zà-ÿ-]+) )?{_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="moves on",
            pattern=rf"\b(?:quitt\w+|pass\w+ de) {_TO}{{C}} (?P<tie>pour(?: (?:rejoindre|diriger|"
            rf"présider|intégrer|prendre {_TOP}))?|à) {_TO}{_COMPANY}",
        ),
        PositionFrame(
            name="then heads",  # « X a dirigé Y avant de prendre la tête de Z »
            pattern=rf"{{C}}(?: [^.;:,{{p}}{{c}}]{{1,25}}?)? (?P<tie>(?:pour|avant de|puis) (?:rejoindre|diriger|présider|"
            rf"intégrer|prendre {_TOP})) {_TO}{_COMPANY}",
        ),
        PositionFrame(
            name="chosen to succeed",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,60}}?\b(?P<tie>{_NAMES}) {_CIVILITY}{_PERSON} "
            rf"(?:pour|afin de) (?:succéder|remplacer|diriger|présider|prendre {_TOP})(?![^.;]{{0,40}}{{C}})",
        ),
        PositionFrame(
            name="put at the head",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,60}}?\b(?P<tie>{_NAMES}) {_CIVILITY}{_PERSON}"
            rf"[^.;:{{p}}]{{0,60}}? (?:à (?:sa|la) (?:tête|présidence|direction(?: générale)?)|"
            r"aux commandes)\b",
        ),
        PositionFrame(
            name="seated on the board",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,60}}?\b(?P<tie>accueille|accueillera|coopte|fait entrer|{_NAMES}) "
            rf"{_CIVILITY}(?:{_DETERMINER}{{R}},? )?{_PEOPLE}(?:, [^.;:{{p}}]{{1,60}},)?[^.;:{{p}}{{c}}]{{0,25}}? "
            rf"(?:à|au sein d[eu]|au|dans|de) (?:son |le |l['’]|la )?{_BOARD}",
        ),
        PositionFrame(
            name="is seated on the board",
            pattern=rf"\b(?P<tie>(?:nommée?|élue?|désignée?|cooptée?|invitée?|appelée?)s?) (?:[^.;:,{{p}}{{c}}]{{1,25}} )?"
            rf"(?:à|au sein du|au|dans le) {_BOARD}(?: {_OF}{_NOUNS}{_COMPANY})?",
            beside=True,
        ),
        PositionFrame(
            name="on the board sit",
            pattern=rf"{_BOARD} {_TO}{_COMPANY} (?P<tie>siègent|siège|entrent|entre|figurent|figure|"
            rf"comprend|compte|réunit|accueille) (?:également |aussi |notamment )?{_PEOPLE}",
        ),
        PositionFrame(
            name="named, then told",
            pattern=rf"{_OPENS}(?P<tie>(?:(?:Nomm|Désign|Recrut|Embauch|Propuls)ée?s?|Promue?s?|Élue?s?|Devenue?s?){_AS})"
            rf"(?: (?:en |le |depuis )?{{D}})? {_DETERMINER}{_POSTS}[^.;:{{p}}{{c}}]{{0,30}}?, {_PERSON}",
        ),
        PositionFrame(
            name="joined, then named",
            pattern=rf"{_OPENS}(?P<tie>(?:Entr|Arriv|Embauch|Recrut)ée?) {_AT}{_NOUNS}{_COMPANY}"
            rf"[^.;:{{p}}{{c}}]{{0,40}}?, {_PERSON}",
        ),
        PositionFrame(
            name="left, then named",
            pattern=rf"(?:{_OPENS}|(?:^|[.»] )(?:[A-ZÉ]|{{R}})[^.;:,{{p}}{{c}}]{{0,40}}, )(?P<tie>(?:Une? |Deux |Trois |Les |Des )?[Aa]ncien(?:ne)?s?|[Pp]assée?s?|Transfuges?|"
            r"Venue?s?|Débauchée?s?|Issue?s?|Formée?s?)(?: [a-zà-ÿ-]+){0,2}? "
            rf"(?:de chez |{_OF}|par |chez ){_NOUNS}{_COMPANIES}[^.;:{{p}}{{c}}]{{0,40}}?, "
            rf"{_PEOPLE}",
            ends=True,
        ),
        PositionFrame(
            name="before joining",
            pattern=rf"[Aa]vant (?P<tie>de (?:rejoindre|intégrer|diriger|présider|prendre {_TOP})|"
            rf"son arrivée) {_TO}{_COMPANY}[^.;:{{p}}{{c}}]{{0,30}}?, {_PERSON}",
        ),
        PositionFrame(
            name="before founding",
            pattern=r"[Aa]vant de (?P<tie>(?:co-?)?fonder|créer|lancer) "
            rf"{_TO}{_COMPANY}[^.;:{{p}}{{c}}]{{0,30}}?, {_PERSON}",
            title="fondateur",
        ),
        PositionFrame(
            name="to found",
            pattern=rf"{_PEOPLE}[^.;:«\"{{p}}]{{3,80}}? (?:pour|avant de|puis) "
            rf"(?P<tie>(?:co-?)?(?:fonde[rn]?t?|crée[rn]?t?)|lancer) {_TO}{_COMPANY}",
            title="fondateur",
        ),
        PositionFrame(
            name="under",
            pattern=r"[Ss]ous (?:la |l['’])(?P<tie>houlette|direction|présidence|conduite|férule|"
            rf"baguette|impulsion|égide) (?:de |d['’]){_PERSON},? {_TO}{_COMPANY}",
        ),
        PositionFrame(
            name="at the company",
            pattern=rf"[Cc]hez {_COMPANY}, c['’]est {_PERSON} (?P<tie>qui)",
        ),
        PositionFrame(
            name="whom it is led by",
            pattern=rf"{_COMPANY},? (?P<tie>que (?:co)?(?:dirige|préside|pilote|gère)(?:nt|ra)?)"
            rf"(?: (?:depuis|désormais|aujourd['’]hui)[^.;:,{{p}}]{{0,15}})? (?:les (?:frères|sœurs|époux|cousins) )?{_PEOPLE}",
        ),
        PositionFrame(
            name="whom it was founded by",
            pattern=rf"{_COMPANY},? (?P<tie>qu['’](?:a|ont|avait|avaient) "
            rf"(?:co-?)?(?:fondé|créé|lancé)e?)(?: en {{D}})? {_PEOPLE}",
            title="fondateur",
        ),
        PositionFrame(
            name="founded, then named",
            pattern=rf"(?:Co-?)?(?P<tie>(?:[Ff]ond|[Cc]ré|[Ll]anc|[Ii]magin|[Mm]ont)ée?)s? (?:[^.;:]{{1,40}}? )?"
            rf"par {_SOME}{_ALL},"
            rf"(?:(?:(?! (?:a|ont|avait|avaient|est|était) )[^.;:]){{1,60}}?,)? {_TO}{_COMPANY}",
            title="fondateur",
        ),
        PositionFrame(
            name="of another, led by",
            pattern=rf"(?P<company>{{C}}), {_UNIT_OF}(?P<tie>(?:co-?)?(?:dirig|présid|pilot|gér|emmen)ée?) "
            rf"(?:[^.;:,{{c}}{{p}}]{{1,30}} )?par {_ALL}",
        ),
        PositionFrame(
            name="of another, founded by",
            pattern=rf"(?P<company>{{C}}), {_UNIT_OF}(?P<tie>(?:co-?)?(?:fond|cré|lanc)ée?) "
            rf"(?:[^.;:,{{c}}{{p}}]{{1,30}} )?par {_SOME}{_ALL}",
            title="fondateur",
        ),
        PositionFrame(
            name="founded by",
            pattern=rf"{_COMPANY}{_NEAR}{{0,60}}?\b(?:co-?)?(?P<tie>(?:fond|cré|imagin)ée?|lancée)s? "
            rf"(?:(?:(?!{_UNDERGONE})[^.;:{{c}}{{p}}]){{1,45}}? )?par {_SOME}{_ALL}",
            title="fondateur",
        ),
        PositionFrame(
            name="born of",
            pattern=rf"{_COMPANY}{_NEAR}{{0,30}}?\b(?:est |a été )?(?P<tie>née?)(?: [^.;:{{c}}{{p}}]{{1,40}}?)? "
            r"(?:(?:de (?:la (?:rencontre|volonté)|l['’](?:idée|association|imagination|initiative|"
            r"alliance))|(?:sous |à )?l['’](?:impulsion|initiative)) (?:de |d['’]|entre )|grâce à )"
            rf"{_SOME}(?P<people>{_EACH}(?:(?:, |,? et )(?:de |d['’]|celle de )?{_EACH}){{0,5}})",
            title="fondateur",
        ),
        PositionFrame(
            name="at the origin",
            pattern=rf"(?P<tie>À l['’]origine|Derrière|Aux origines|Aux (?:manettes|commandes)|À la (?:tête|barre)) "
            rf"{_TO}{_COMPANY}(?:[^.;:{{p}}{{c}}]{{0,30}}?,| ?:|,? (?:se (?:cach|trouv|dissimul)\w+|on (?:trouve|"
            rf"retrouve)|il y a|figur\w+)) {_SOME}{_ALL}",
        ),
        # « L'appli imaginée par X », of whom the text speaks
        PositionFrame(
            name="thing founded by",
            pattern=rf"{_OPENS}(?:L['’]|La |Le )(?:[a-zà-ÿ][a-zà-ÿ'’-]*,? ){{1,8}}(?P<tie>(?:co-?)?(?:fond|cré|lanc|imagin)ée?)"
            rf"(?: (?:en )?{{D}})?(?: [a-zà-ÿ'’ ]{{2,20}})? par {_SOME}{_ALL}",
            title="fondateur",
            unsaid=True,
        ),
        PositionFrame(
            name="founds",
            pattern=rf"{_LIST}(?!, dont)[^.;:«\"{{p}}]{{0,40}}?\b(?P<tie>(?:a|avait|ont|avaient|ayant) "
            rf"(?:notamment |"
            r"déjà )?(?:co-?)?(?:fondé|créé|lancé|monté|imaginé)|(?:co-?)?(?:fond|cré|lanc)e(?:nt)?)"
            r"(?: en {D}| ensemble)? "
            r"(?:{D} )?" + rf"{_TO}{_COMPANY}",
            title="fondateur",
        ),
        PositionFrame(
            name="origin of",
            pattern=rf"{_PEOPLE}{_AGE},? (?:qui (?:est|sont) )?(?P<tie>à l['’]origine) (?:de la (?:création|"
            rf"fondation) )?{_TO}(?P<company>{{C}})",
            title="fondateur",
        ),
        PositionFrame(
            name="speaks for",
            pattern=rf"[»”\"] ?,? ?(?:a |s['’]|se )?[a-zà-ÿ'’-]+ {_PERSON},? (?P<tie>pour) (?:la |le |l['’])"
            r"(?P<company>{C})(?=[,.]|$)",
        ),
        PositionFrame(
            name="with someone at its head",
            pattern=rf"{_COMPANY},? (?:avec (?P<tie>à sa tête|à sa présidence|aux commandes|aux manettes)|"
            rf"à la tête (?:de laquelle|duquel|de qui) [a-zà-ÿ'’ ]{{2,30}}?) {_PERSON}",
        ),
        PositionFrame(
            name="founds with",
            pattern=rf"\b(?P<tie>(?:a|avait|ont|ayant) (?:co-?)?(?:fondé|créé|lancé|monté)) "
            rf"{_TO}{_COMPANY}"
            rf"[^.;:{{p}}]{{0,25}}? avec (?:(?:l['’]|le |la |son |sa |ses |un |une |deux |trois )[\wà-ÿ-]+,? |"
            rf"[^.;:,{{p}}{{c}}]{{1,30}}, |{{R}},? ){{0,2}}{_PEOPLE}",
            title="fondateur",
        ),
        PositionFrame(
            name="that they founded",
            pattern=rf"{_WHICH}(?P<people>{{P}}) (?P<tie>(?:a|avait|ont|avaient) (?:co-?)?(?:fond|cré|lanc)ée?)",
            title="fondateur",
        ),
        PositionFrame(
            name="that they founded with",
            pattern=rf"{_WHICH}{{P}} (?P<tie>(?:a|avait|ont|avaient) (?:co-?)?(?:fond|cré|lanc|mont)ée?)"
            rf"[^.;:{{p}}{{c}}]{{0,25}}? avec {_ALL}",
            title="fondateur",
        ),
        PositionFrame(
            name="that they lead",
            pattern=rf"{_WHICH}(?P<people>{{P}}) (?P<tie>(?:co)?(?:dirige|préside|pilote|gère)(?:nt)?)",
        ),
        PositionFrame(
            name="that they led",
            pattern=rf"{_WHICH}(?P<people>{{P}}) (?P<tie>(?:co)?(?:dirige|préside|pilote|gér)(?:ait|aient))",
            ends=True,
        ),
        PositionFrame(
            name="was led by",
            pattern=rf"{_COMPANY}(?:(?!, l[ea] |, l['’]|, une? ){_NEAR}){{0,60}}?\b(?P<tie>(?:était|fut|avait été|"
            rf"a été|alors|longtemps|jadis) (?:[^.;:,{{c}}{{p}}]{{1,25}} )?(?:dirig|présid|codirig)ée?)s? "
            rf"(?:[^.;:,{{c}}{{p}}]{{1,30}}? )?par {_ALL}",
            ends=True,
        ),
        PositionFrame(
            name="board led by",
            pattern=r"(?:\b(?:[Ll]e|[Dd]u|[Aa]u|[Ss]on) (?:directoire|conseil(?: d['’]administration| de surveillance)?|"
            r"board|comex|codir|comité (?:exécutif|de direction|stratégique))|{R})"
            r"(?: (?:est|reste|sera|demeure|restera)(?: [\w'’]+)?|,)? (?P<tie>présidé) par "
            rf"{_CIVILITY}{_PERSON}",
            unsaid=True,
        ),
        PositionFrame(
            name="led by",
            pattern=rf"{_COMPANY}{_NEAR}{{0,60}}?\b(?P<tie>(?:dirig|présid|pilot|conduit|emmen|"
            rf"gér|codirig)"
            rf"ée?)s? (?:[^.;:,{{c}}{{p}}]{{1,30}}? )?par {_SOME}{_ALL}",
        ),
        PositionFrame(
            name="led, then named",
            pattern=rf"(?:^|(?<=[.] ))(?P<tie>(?:Dirig|Présid|Pilot)ée?)s? (?:[^.;:]{{1,30}}? "
            rf")?par {_ALL},"
            rf"(?:[^.;:{{c}}]{{1,60}},)? {_TO}{_COMPANY}",
        ),
        PositionFrame(
            name="enters the board",
            pattern=r"\b(?P<tie>entr(?:e|era|ait)|si[èé]g(?:e|era)|rejoin(?:t|dra)"
            r"|fai(?:t|sant) son entrée|fera son entrée|prend(?:ra)? place|aura un siège|"
            rf"prend(?:ra)? un siège){_SURE} (?:au|le|dans le) {_BOARD}(?: "
            rf"{_OF}{_NOUNS}{_COMPANY})?",
            beside=True,
        ),
        PositionFrame(
            name="makes up the board",
            pattern=rf"{_BOARD}(?: {_OF}{_NOUNS}{_COMPANY})?,? (?P<tie>(?:est |sera )?(?:composé|"
            rf"constitué|formé) (?:notamment )?de|se compose(?:ra)? de|comprend|comprendra|réunit|accueille)(?: [^.;:{{p}}{{c}}]{{3,40}} :)? {_MEMBERS}",
            beside=True,
        ),
        PositionFrame(
            name="the board gains",
            pattern=rf"{_BOARD}(?: {_OF}{_NOUNS}{_COMPANY})?[^.;:]{{0,60}}? "
            rf"(?P<tie>(?:comptera|accueill(?:e|era)|s['’]enrichit de|s['’]ouvre à|intègre(?:ra)?)) "
            rf"[^.;:{{p}}{{c}}]{{3,40}} : {_MEMBERS}",
            beside=True,
        ),
        PositionFrame(
            name="chairs the board",
            pattern=rf"\b(?P<tie>(?:co)?préside(?:ra)?){_SURE} (?:le|la) {_BOARD}"
            rf"(?: {_OF}{_NOUNS}{_COMPANY})?",
        ),
        PositionFrame(
            name="leaves",
            pattern=r"\b(?P<tie>(?:a|ont) quitté|quitte|quittera|avait quitté|ayant "
            r"quitté|a démissionné|démissionne|est parti|a été (?:débarquée?|évincée?|limogée?|"
            r"remerciée?|révoquée?|écartée?|licenciée?)|(?<=, )(?:débarquée?|évincée?|partie?|limogée?|"
            r"licenciée?|démissionnaire)(?= d)|(?:limogée?|évincée?|remerciée?|révoquée?|écartée?) par (?:le conseil "
            r"d['’]administration|le conseil|le directoire|les actionnaires))"
            r"(?: (?:de )?la (?:présidence|tête|direction(?: générale)?))? "
            rf"{_TO}{_COMPANY}(?:[^.;:]{{0,12}}?(?P<date>{{D}}))?",
            ends=True,
        ),
        PositionFrame(
            name="headed",
            pattern=rf"\b(?P<former>{_HEADED}){_SURE} "
            rf"(?:(?:la|le|les|l['’]) ?[^.;:,{{p}}]{{1,30}}? (?={_OF}))?{_TO}{_COMPANIES}",
        ),
        PositionFrame(
            name="heads",
            pattern=rf"\b(?P<tie>{_HEADS}){_SURE} "
            rf"(?:(?:la|le|les|l['’]) ?[^.;:,{{p}}{{c}}]{{1,30}}? (?={_OF}|{_AT}))?{_TO}"
            r"(?P<company>{S}(?: et (?:la (?:présidence|direction|tête) )?(?:de |d['’])?{C}(?=[,.;]|$))?)",
        ),
        PositionFrame(
            name="head together",
            pattern=rf"{_PEOPLE}(?:, [^.;:{{p}}]{{1,40}},)? (?P<tie>(?:co)?(?:dirigent|pilotent)|coprésident|"
            rf"(?:(?:re)?prennent|(?:re)?prendront|assurent|assureront|tiennent|ont (?:re)?pris|gardent|conservent) {_TOP}) "
            rf"{_TO}{_COMPANY}",
        ),
        PositionFrame(
            name="heads a part",
            pattern=rf"{_PERSON}[^.;:{{p}}{{c}}]{{0,30}}? (?P<tie>{_HELM}) (?:de |d['’]|du )(?:la |l['’]|sa |son |ses |"
            rf"cette |ce |leur )?(?:nouve(?:au|lle)s? )?{_UNIT}(?![\w-])(?![^.;]{{0,40}}{{C}})",
            unsaid=True,
        ),
        PositionFrame(
            name="at its head",
            pattern=rf"{_OPENS}(?P<tie>(?i:à sa (?:tête|présidence|direction)|à sa barre|aux (?:commandes|manettes|rênes)))"
            rf"(?:, | : |,? (?:on trouve |se trouve |officie |figure )){_SOME}(?:{_DETERMINER}{{R}},? )?{_CIVILITY}{_PERSON}"
            rf"(?!, {_DETERMINER}{{R}})",
            unsaid=True,
        ),
        PositionFrame(
            name="where it is followed by",
            pattern=rf"{_COMPANY},? où [^.;:{{c}}{{p}}]{{3,60}} (?P<tie>par) (?:{_DETERMINER}{{R}},? )?{_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="of the entrepreneur",
            pattern=r"(?P<company>{C}),? (?P<tie>d(?:e |['’]|u )(?:l['’]|la |le )?(?:entrepreneure?|milliardaire|homme d['’]affaires|"
            rf"femme d['’]affaires|industriel(?:le)?|magnat|financier)(?: [a-zà-ÿ-]+)?) {_PERSON}",
        ),
        PositionFrame(
            name="represented by",
            pattern=rf"{_COMPANY},? (?P<tie>représentée?) par {_CIVILITY}(?:{_DETERMINER}{{R}},? )?{_PEOPLE}",
        ),
        PositionFrame(
            name="where they were",
            pattern=rf"(?P<company>{{C}}),? où (?P<people>{{P}}) (?P<tie>{_SPENT})",
            ends=True,
        ),
        PositionFrame(
            name="where one was",
            pattern=rf"(?P<company>{{C}}),? où (?:il|elle) (?P<tie>{_SPENT})",
            ends=True,
        ),
        PositionFrame(
            name="where they are",
            pattern=rf"(?P<company>{{C}}),? (?P<tie>où) {_DETERMINER}(?:{{R}},? |[a-zà-ÿ][\w -]{{2,30}}? )?"
            rf"{_CIVILITY}(?P<people>{{P}})(?: {{R}})? (?!(?:a|avait|était) )(?:s['’]|se |l['’])?[a-zà-ÿ]",
        ),
        PositionFrame(
            name="counterpart",
            pattern=rf"\b(?:[Ss]on|[Ll]eur) (?P<tie>homologue) {_TO}{_COMPANY},? "
            rf"{_DETERMINER}(?:{{R}},? |[a-zà-ÿ-]+ )?{_CIVILITY}(?P<people>{{P}})",
        ),
        PositionFrame(
            name="counterpart, told",
            pattern=rf"(?P<people>{{P}}), (?:son|sa|leur) (?P<tie>homologue) {_TO}{_COMPANY}",
        ),
        PositionFrame(
            name="takes charge",
            pattern=rf"\b(?P<tie>(?:prend(?:ra|re)?|a pris|assure(?:ra)?|tient) {_TOP} (?:de |d['’]|du |de la |de l['’]|des )|"
            r"(?:dirige|pilote|gère|supervise|chapeaute|anime)(?:ra)? (?:la |le |les |l['’])|"
            r"s['’]occupe(?:ra)? (?:de (?:la |l['’])|du |des )) ?"
            rf"(?:nouvelles? )?{_UNIT}\b(?![^.;]{{0,40}}{{C}})",
            unsaid=True,
        ),
        PositionFrame(
            name="the former one of",  # « L'ancienne de X sourit »
            pattern=rf"{_OPENS}(?:L['’]|Cet(?:te)? )(?P<former>ancien(?:ne)?|ex-) ?(?:de chez |{_OF})?{_NOUNS}{_COMPANIES}(?=,? [a-zà-ÿ])",
            described=True,
        ),
        PositionFrame(
            name="holder, then a pronoun",
            pattern=rf"{_OPENS}{_DETERMINER}{_POSTS}(?:,[^.;:{{p}}]{{1,50}})?, (?=(?:il|elle) )",
            described=True,
        ),
        PositionFrame(
            name="this holder",
            pattern=rf"(?:(?:^|(?<=[.»] ))C|{_SAYS}c)(?:e|et|ette) (?P<posts>{{R}})",
        ),
        PositionFrame(
            name="the holder",
            pattern=rf"{_OPENS}(?:L['’]|Le |La )(?P<posts>{{R}}(?:, {{R}}){{0,2}})"
            rf"(?=,? (?!\(?{_CIVILITY}{{P}})[a-zà-ÿ])",
            described=True,
        ),
        PositionFrame(
            name="called anything at",
            pattern=rf"{_PEOPLE}{_AGE}, {_DETERMINER}(?!(?:a|ont|est|était|qui|dont|où|et|mais|selon|chez|à|"
            r"au|en|dans|pour|avec|comme|lors|après|avant|depuis|puis) )(?P<title>(?:{R}|[a-zà-ÿ][\wà-ÿ'’-]*)(?: "
            r"[\wà-ÿ'’&-]+){0,6}?) (?:chez|au sein (?:de |d['’]|du ))"
            rf"(?:la |le |l['’])?{_NOUNS}(?P<company>{{C}})(?=[,.)»]|$)",
        ),
        PositionFrame(
            name="speaks, of",  # « …, déclare X, Y. »
            pattern=rf"{_SAYS}{_CIVILITY}(?P<people>{{P}}), (?P<company>{{C}})(?=\.|$)",
        ),
        PositionFrame(
            name="for the union",
            pattern=r"(?P<people>{P}),? (?P<tie>pour) (?:la |le |l['’])(?P<company>{C})(?=,| et {P} pour|\))",
        ),
        # « X, qui suit le dossier chez Y, » and « X, qui suivait », where the tense tells
        PositionFrame(
            name="who did at",
            pattern=rf"{_PERSON},? qui (?P<former>[a-zà-ÿ'’]+(?:ait|aient)|(?:a|avait|ont) (?!investi|placé|acheté|vendu|mis)[a-zà-ÿ]+[éiu]s?)(?: [^.;:,{{p}}]{{1,50}})? "
            rf"(?:chez|au sein d(?:e |['’]|u )|pour le compte d(?:e |['’]|u )) ?(?:la |le |l['’])?{_NOUNS}(?P<company>{{C}})",
        ),
        PositionFrame(
            name="who does at",
            pattern=rf"{_PERSON},? (?P<tie>qui) (?!(?:(?:a |avait |ont )?(?:investi|achet|achèt|plac|mis|met|fait ses|compt|vend)))[^.;:,{{p}}]{{3,60}}? "
            rf"(?:chez|au sein d(?:e |['’]|u )|pour le compte d(?:e |['’]|u )) ?(?:la |le |l['’])?{_NOUNS}(?P<company>{{C}})",
        ),
        # « …, dit la cheville ouvrière de X, Y » and « …, dit Y, la cheville ouvrière de X »
        PositionFrame(
            name="said by",
            pattern=rf"{_SAYS}(?:l[ea] |l['’]|une? )(?P<title>(?!(?:une? |l[ea] |l['’])?{_OUTSIDE})[a-zà-ÿ][^.;:,{{p}}{{c}}«»]{{2,60}}?) "
            rf"(?:{_OF}|{_AT}){_NOUNS}(?P<company>{{C}}),? {_PERSON}(?=[,.;]|$)",
        ),
        PositionFrame(
            name="said by someone",
            pattern=rf"{_SAYS}{_PERSON}, (?:l[ea] |l['’]|une? )?(?P<title>(?!(?:une? |l[ea] |l['’])?{_OUTSIDE})[a-zà-ÿ]"
            rf"[^.;:,{{p}}{{c}}«»]{{2,60}}?) (?:{_OF}|{_AT}){_NOUNS}(?P<company>{{C}})(?=[,.;]|$)",
        ),
        PositionFrame(
            name="bracketed",
            pattern=rf"{_PERSON}(?: \(|(?<=\({{P}}), |,(?= {{C}} ?:) )(?:{_OF}|{_AT})?{_NOUNS}"
            r"(?P<company>{C}(?:(?:, | et |/){C})*)",
        ),
        PositionFrame(
            name="of the company",
            pattern=rf"{_PEOPLE}(?:, (?:{_OF}|chez )| chez ){_NOUNS}(?P<company>{{C}})(?=[,.)»]|$)",
        ),
    ),
)
