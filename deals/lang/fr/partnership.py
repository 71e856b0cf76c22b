"""French words for partnerships."""

from deals.domain.vocabulary import Role
from deals.grammar import Frame, PartnershipWords

_PEERS = {"with": Role.PARTNER, "between": Role.PARTNER, "of": Role.PARTNER}
# An agreement to buy, sell or lend is a deal, not a partnership.
_NO_DEAL = (
    r"(?! (?:de (?:principe|cession|rachat|fusion|prêt|crédit|financement|refinancement|vente|confidentialité)|"
    r"sur le rachat|pour (?:racheter|acquérir|céder|la cession|le rachat|la vente|la reprise|l['’]acquisition)|en vue|"
    r"entre actionnaires))"
    r"(?![^.;]{0,60}\b(?:relati[fv]|portant|fixant|concernant|en vue|sur|pour|visant|afin|prévoyant|définitif)\b[^.;]{0,70}\b"
    r"(?:cession|céder|rach(?:at|eter)|acqui(?:sition|érir)|fusion|reprise|reprendre|capital|actions|titres|vente d(?:u|e la|e l['’]|e sa|e son))\b)"
)

WORDS = PartnershipWords(
    frames=(
        Frame(
            name="partnership",
            noun=True,
            topical=True,
            trigger=r"\b(?:partenariats?|(?<!fruit d’une )(?<!fruit d'une )(?:alliance(?! {C})|"
            r"collaboration)|coopération|"
            r"laboratoire commun|accord(?:-cadre)? (?:commercial|industriel|technologique|"
            r"stratégique|"
            r"d['’]exclusivité|de (?:distribution|licence|coopération|partenariat|"
            r"recherche|fourniture|"
            r"développement|commercialisation|collaboration|sous-traitance)))\b",
            subject=Role.PARTNER,
            links=_PEERS,
            before={"with": Role.PARTNER},
        ),
        Frame(
            name="agreement",
            noun=True,
            trigger=r"\b(?:(?<!commun )accord|contrat|protocole d['’]accord|convention|entente)"
            + _NO_DEAL
            + r"\b",
            subject=Role.PARTNER,
            links=_PEERS,
            before={"with": Role.PARTNER},
        ),
        Frame(
            name="works with",
            trigger=r"\b(?:s['’](?:associ(?:e|ent|er|era)|alli(?:e|ent|er|era)|est associée?|"
            r"est alliée?|étai(?:t|ent) associée?s?)|"
            r"collabor(?:e|ent|er|era|é)|coopèr(?:e|ent)|coopérer|fai(?:t|re) équipe|"
            r"travaille(?:nt|ra|r)? (?:main dans la main |de concert |ensemble )?(?=avec)|"
            r"s['’]appui(?:e|er)(?= sur)|"
            r"(?:a|ont) (?:développée?|conçue?|créée?) (?=avec)|en lien (?=avec)|"
            r"en partenariat (?=avec)|en collaboration (?=avec)|en association (?=avec))",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER, "to": Role.PARTNER},
        ),
        Frame(
            name="works together",
            trigger=r"\b(?:(?:unissent|uniront|unir|joignent|(?:ont|allient|conjuguent) (?:uni|joint)?) ?leurs (?:forces|efforts|expertises|savoir-faire)(?= (?:dans|pour|au|via|afin|autour|sur)\b)|"
            r"s['’](?:uni(?:ssent|ront|r)|allient|associent|étaient alliée?s|étaient associée?s)(?= (?:dans|pour|afin|autour)\b)|"
            r"se sont (?:associée?s|alliée?s|unie?s)(?= (?:dans|pour|afin|autour)\b)|"
            r"(?:mettent|ont mis|vont mettre) en commun|font cause commune|"
            r"(?:développ|constru|commercialis|produi|expériment|test|déploi|déploy|travaill|explor|conçoiv|concev)\w* "
            r"(?:ensemble|conjointement|en commun|de concert|main dans la main)\b(?! (?:avec|à)\b))",
            subject=Role.PARTNER,
        ),
        Frame(
            name="licenses to",
            trigger=r"\b(?:concèd|concéd|octro|accord(?:e|é|a)|confi)\w*(?=[^.;]{0,60} (?:licence|droits (?:exclusifs )?de (?:distribution|commercialisation|fabrication)|(?:commercialisation|distribution) (?:exclusive )?d))",
            subject=Role.PARTNER,
            links={"to": Role.PARTNER},
        ),
        Frame(
            name="chosen as partner",
            trigger=r"\b(?:a|ont|avait|avaient|vient de|viennent de) (?:\w+ment )?(?:choisir?|retenu|sélectionné|désigné)(?=[^.;]{0,50} (?:comme|pour) (?:son |sa |leur |unique |premier )*(?:partenaire|fournisseur|prestataire|distributeur|opérateur|hébergeur))",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="made with",
            topical=True,
            trigger=r"\b(?:co-)?(?:développée?s?|conçue?s?|mise?s? au point)(?= (?:conjointement |"
            r"en commun )?avec)",
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="partner of",
            trigger=r"\bpartenaire(?= (?:de |d['’]|du ))",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER},
        ),
        Frame(
            name="are partners",
            trigger=r"\b(?:sont|étaient|devien(?:nent|dront)|"
            r"deviennent)(?: [\w-]+){0,2} partenaires\b",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="exclusive partner",
            noun=True,
            trigger=r"\b(?:fournisseur|distributeur|partenaire|prestataire|revendeur|"
            r"équipementier)(?: [a-zà-ÿ]+)?"
            r" (?:exclusif|privilégié|officiel|attitré|préférentiel|stratégique)\b",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER},
        ),
    ),
    unmade=(
        r"(?i)\b(?:aucun|sans|discussions|négoci\w+|pourparlers|envisage\w*|éventuel\w*|litige|"
        r"refus\w*|rival\w*|concurren\w+)(?: [\w'’-]+){0,4} $"
    ),
    several=r"(?!)",
    making=r"\b(?:sign|conclu|nou[eé]|scell|annonc|initi|lanc|établi|entam|mis en place|développ|conç|renouvel|prolong|étend)\w*",
    renewal=r"\b(?:continuation|continuité|prolong\w+|renouvel\w+|reconduit\w*|reconduction|"
    r"élargi\w*|étend\w*|renforc\w+|déjà|ancien accord|nouvel accord)\b",
    terms=(
        r"\bfer(?:a|ait|ont) (?:de |d['’])(?P<party>{C}) (?:le |la |l['’]|son |sa |un |"
        r"une )(?P<text>[^,.;]+?)(?= et (?:le |la |l['’]|son |sa )|[,.;]|$)",
        r"\bfer(?:a|ait|ont) (?:de |d['’])(?P<party>{C}) [^,.;]+? et (?:le |la |l['’]|son |"
        r"sa )(?P<text>[^,.;]+)",
        r"(?P<party>{C}) (?:sera|serait|deviendra|devient) (?:le |la |l['’]|son |sa |un |"
        r"une )(?P<text>(?:fournisseur|partenaire|distributeur|prestataire|revendeur)[^,.;]*)",
        r"(?P<party>{C}) (?:développera|fournira|apportera|livrera|distribuera|commercialisera|"
        r"hébergera) (?:de |des |du |la |le |les |l['’]|d['’]|ses |sa |son )?(?P<text>[^,.;]+)",
    ),
)
