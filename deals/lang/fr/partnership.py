"""French words for partnerships."""

from deals.domain.vocabulary import Role
from deals.grammar import Frame, PartnershipWords

_PEERS = {"with": Role.PARTNER, "between": Role.PARTNER, "of": Role.PARTNER, "to": Role.PARTNER}

WORDS = PartnershipWords(
    frames=(
        Frame(
            name="partnership", noun=True, topical=True,
            trigger=r"\b(?:partenariats?|(?<!fruit d’une )(?<!fruit d'une )(?:alliance|collaboration)|coopération|"
                    r"(?:accord|contrat|protocole d['’]accord|convention|entente)(?! (?:de (?:principe|cession|rachat|fusion|prêt|crédit|refinancement|vente)|sur le rachat|pour (?:racheter|acquérir|céder|la cession|le rachat)|en vue)))\b",
            subject=Role.PARTNER, links={"with": Role.PARTNER, "between": Role.PARTNER, "of": Role.PARTNER},
        ),
        Frame(
            name="works with",
            trigger=r"\b(?:s['’](?:associ(?:e|ent|er|era)|alli(?:e|ent|er|era)|est associée?|est alliée?|étai(?:t|ent) associée?s?)|collabor(?:e|ent|er|era|é)|coopèr(?:e|ent)|coopérer|"
                    r"travaille(?:nt|ra|r)? (?:main dans la main |de concert |ensemble )?(?=avec)|fai(?:t|re) équipe|s['’]appui(?:e|er)(?= sur)|(?:a|ont) (?:développée?|conçue?|créée?) (?=avec)|développée? (?=avec)|en lien (?=avec)|en partenariat (?=avec)|en collaboration (?=avec)|en association (?=avec))",
            subject=Role.PARTNER, links={"with": Role.PARTNER, "to": Role.PARTNER},
        ),
    ),
    renewal=r"\b(?:continuation|continuité|prolong\w+|renouvel\w+|reconduit\w*|reconduction|élargi\w*|étend\w*|renforc\w+|déjà|ancien accord|nouvel accord)\b",
    terms=(
        r"\bfer(?:a|ait|ont) (?:de |d['’])(?P<party>{C}) (?:le |la |l['’]|son |sa |un |une )(?P<text>[^,.;]+?)(?= et (?:le |la |l['’]|son |sa )|[,.;]|$)",
        r"\bfer(?:a|ait|ont) (?:de |d['’])(?P<party>{C}) [^,.;]+? et (?:le |la |l['’]|son |sa )(?P<text>[^,.;]+)",
        r"(?P<party>{C}) (?:sera|serait|deviendra|devient) (?:le |la |l['’]|son |sa |un |une )(?P<text>(?:fournisseur|partenaire|distributeur|prestataire|revendeur)[^,.;]*)",
        r"(?P<party>{C}) (?:développera|fournira|apportera|livrera|distribuera|commercialisera|hébergera) (?:de |des |du |la |le |les |l['’]|d['’]|ses |sa |son )?(?P<text>[^,.;]+)",
    ),
)  # fmt: skip
