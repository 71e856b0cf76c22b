"""French words for sums of money."""

from deals.domain.vocabulary import Measure, Qualifier
from deals.grammar import AmountWords

_TENS = {
    "dizaine": "10",
    "vingtaine": "20",
    "trentaine": "30",
    "quarantaine": "40",
    "cinquantaine": "50",
    "soixantaine": "60",
    "centaine": "100",
}

_MONEY_NOUN = (
    r"(?:(?:nouvea\w+|lignes? de) )?(?:prêts?|crédits?|dettes?|fonds|financements?|capita(?:l|ux)"
    r"|liquidités?|cash|valorisation|chiffre d'affaires|ca\b|revenus?|bénéfices?|pertes?|aides?"
    r"|subventions?|encours|investissements?|budget)"
)
_OF = r" (?:de|d'|à|du|des)"
_LINK = (
    r"(?: (?:net|nette|annuel\w*|global\w*|consolidé\w*|mondia\w*|d'exploitation|opérationnel\w*"
    r"|total\w*|actuel\w*|record|estimé\w*|en \d{4}|\d{4}|pro forma|cumulé\w*|brut\w*|bancaires?"
    r"|financière|à long terme|boursière))*"
)
_MEETS = (
    r"(?:,? (?:est|était|sera|s'(?:élève|élevait|est élevé|établit|établissait|est établi)"
    r"|(?:a )?attei(?:nt|gnait|ndrait)|(?:a )?dépass\w+|avoisine|frôle|représente|pèse|ressort"
    r"|(?:a |est |ait )?(?:passé|progressé|bondi|reculé|chuté|grimpé|augmenté|estimée?s?))"
    r"(?: {c}{0,40}?)?)"
)


def _measured(noun: str) -> str:
    """Return the pattern of *noun* as what the sum that follows measures."""
    return rf"\b{noun}{_LINK}(?:{_MEETS}?{_OF}(?: (?:près|plus|moins) d[e'])?|{_MEETS}| ?[(:]) ?"


WORDS = AmountWords(
    locale="fr",
    decimal=",",
    grouping=" \u00a0\u2009\u202f.'’",
    scales={
        "mille": 3,
        "million": 6,
        "millions": 6,
        "milliard": 9,
        "milliards": 9,
        "billion": 12,
        "billions": 12,
        "mds": 9,
        "mrd": 9,
        "mrds": 9,
    },
    short_scales={"k": 3, "m": 6, "mm": 6, "mn": 6, "mln": 6, "mio": 6, "md": 9, "mia": 9, "bn": 9},
    number_words=tuple(
        "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize vingt vingts trente quarante cinquante soixante septante octante huitante nonante "
        "cent cents mille".split()
    ),
    number_joint="(?: et |-et-| |-)",
    phrases={"le": "1", "un demi": "0.5", "un quart de": "0.25", "trois quarts de": "0.75"},
    rough_phrases={f"une(?: petite| bonne)? {noun} de": ten for noun, ten in _TENS.items()},
    half="et demie?",
    link="(?:de |d' ?|en )",
    currencies={
        "e": "EUR",
        "euro": "EUR",
        "euros": "EUR",
        "dollar": "USD",
        "dollars": "USD",
        "dollars us": "USD",
        "dollar us": "USD",
        "dollar américain": "USD",
        "dollars américains": "USD",
        "us": "USD",
        "can": "CAD",
        "$ us": "USD",
        "$us": "USD",
        "$ américains": "USD",
        "$ ca": "CAD",
        "$ can": "CAD",
        "$ canadiens": "CAD",
        "dollars de hong kong": "HKD",
        "dollars hongkongais": "HKD",
        "dollars singapouriens": "SGD",
        "livre": "GBP",
        "livres": "GBP",
        "livres britanniques": "GBP",
        "yen": "JPY",
        "yens": "JPY",
        "yuan": "CNY",
        "yuans": "CNY",
        "renminbi": "CNY",
        "renminbis": "CNY",
        "won": "KRW",
        "wons": "KRW",
        "roupie": "INR",
        "roupies": "INR",
        "rouble": "RUB",
        "roubles": "RUB",
        "franc": "FRF",
        "francs": "FRF",
        "francs cfa": "XOF",
        "fcfa": "XOF",
        "shekels": "ILS",
        "réaux": "BRL",
        "reais": "BRL",
        "réals": "BRL",
        "rands": "ZAR",
        "pesos": "MXN",
        "deutschemarks": "DEM",
        "couronnes": "SEK",
        "zlotys": "PLN",
        "dirhams": "MAD",
        "dinars": "DZD",
    },
    hundredths={
        "centime": "EUR",
        "centimes": "EUR",
        "centimes d'euro": "EUR",
        "cents": "USD",
        "pence": "GBP",
    },
    scaled_names=frozenset(["won", "wons", "livre", "couronnes", "us", "can", "e"]),
    glued=r"E(?:uros?|UR)?(?!\w)",  # « 12 ME », « 2,3 MEuros »
    local_symbols=(
        ("¥", r"\b(?:chin(?:e|ois)|yuans?|pékin|shanghai)", "CNY"),
        (
            "francs",
            r"\b(?:suisse|helv[èé]t|zuri(?:ch|ch?ois)|gen[èe]v|lausann|romand|bâl(?:e|ois)\b|bernois|"
            r"vaudois|valais|fribourg|neuchâtel|tessin)",
            "CHF",
        ),
    ),
    before={
        Qualifier.MORE_THAN: (
            "plus d(?:e|')",
            "au moins",
            "au minimum",
            "pas moins d(?:e|')",
            "à minima",
            "supérieure?s? à",
            "au-delà d(?:e|')",
            "(?:a |ont )?dépass(?:e|é|ant|era|erait|ait)",
            "excédant",
            "bien plus d(?:e|')",
        ),
        Qualifier.ABOUT: (
            "environ",
            "près d(?:e|')",
            "quelque",
            "presque",
            "à peu près",
            "approximativement",
            "de l'ordre d(?:e|')",
            "autour d(?:e|')",
            "aux alentours d(?:e|')",
            "avoisinant",
            "estimée?s? à",
            "proche d(?:e|')",
            "approchant",
            "~",
            "≈",
        ),
        Qualifier.AT_MOST: (
            "jusqu'à",
            "au maximum",
            "au plus",
            "maximum d(?:e|')",
            "maximale? d(?:e|')",
            "(?<!pas\\s)moins d(?:e|')",
            "inférieure?s? à",
            "à hauteur maximale d(?:e|')",
            "plafonnée?s? à",
        ),
    },
    after={
        Qualifier.MORE_THAN: ("au moins", "au minimum", "minimum", "et plus", "ou plus", r"\+"),
        Qualifier.ABOUT: ("environ", "à peu près"),
        Qualifier.AT_MOST: ("au maximum", "maximum", "au plus", "max"),
    },
    filler="(?: (?:les|des|d'|de|un total de|la somme de))?",
    pairs=(("entre", "et"), ("de", "à"), ("une fourchette de", "à")),
    range_middle="(?:-|–|à|ou|/)",
    no_range=(
        r"\b(?:pass|port|augment|relev|grimp|bond|progress|baiss|recul|rédui|tomb|mont|chut|ramen"
        r"|abaiss|descend|hauss|rehauss)\w*(?: [^.;:()]{0,40})? de ?$"
    ),
    conversion=(
        r"(?: ?[(\[] ?|, ?|/)(?:(?:soit|ou|c'est-à-dire|environ|près d(?:e|')|plus d(?:e|')"
        r"|quelque|l'équivalent d(?:e|')|à peu près|un peu plus d(?:e|')|un peu moins d(?:e|')"
        r"|équivalent à|=|~|≈)[ ]?){0,3}"
    ),
    enumeration="(?:,|et|ou|à|puis|contre|au lieu de)",
    money_before=(
        r"(?:\b(?:levé|récolté|collecté|réuni|déboursé|injecté|investi|misé|payé|versé|apporté|emprunté|moyennant"
        r"|lève|injecte|débourse|investit|apporte|déboursera|paiera|proposé|propose|proposait|endettée?s? d(?:e|'))|\b(?:tour de table|tour|levée de fonds|levée|chèque|série [a-h]"
        r"|financement|prêt|emprunt|crédit|crédit(?:-| )relais|ticket|offre|proposition|OPA|enveloppe|augmentation de capital|investissement) (?:de|d'|à)"
        r"|\b(?:vendue?s?|cédée?s?|rachetée?s?|reprise?s?|acquise?s?)(?: pour)?"
        r"|\bvalorisée?s? (?:à )?)"
        r"(?: (?:déjà|encore|environ|plus d(?:e|')|près d(?:e|')|quelque|au total|seulement|pas moins d(?:e|')))* ?"
    ),
    after_bare=(
        rf"\s*(?:$|[.,;:!?»”\")\]–—]|(?:pour|par|à|au|aux|dans|sur|lors|et|ou|dont|auprès|contre"
        rf"|via|grâce|chez|en (?:pré-)?amorçage|d'amorçage|environ|afin|avec|supplémentaires|auquel|à laquelle|en (?:(?:19|20)\d\d|cash|capital|numéraire|actions|série"
        rf"|série)|qui|que)\b|de (?:la part|plus)\b|(?:de la |du |de l')(?-i:[A-ZÀ-Ý])"
        rf"|d(?:e |')(?-i:[A-ZÀ-Ý])[\w-]*(?<!s)(?!\w)|d(?:e |'){_MONEY_NOUN})"
    ),
    against="(?:contre|après|au lieu d(?:e|')|comparé à)",
    measures_before={
        Measure.VALUATION: (
            r"\bvaloris(?:e|é|ée|és|ées|ant|ait|er|erait)\b(?! (?:un |l'|la )?(?:opération"
            r"|transaction|rachat))(?: {c}{0,50}?)? (?:à(?: hauteur)?(?: d[e'])?|de|d')? ?",
            _measured("valorisation(?: {c}{0,40}?)?"),
            r"\bpès?e(?:nt|rait|raient)? ",
            _measured(r"capitalisation(?: boursière)?"),
            _measured(r"valeur (?:boursière|de marché|d'entreprise|des? fonds propres)"),
        ),
        Measure.REVENUE: (
            r"\b(?:chiffres? d'affaires?|c\.?a\.?|revenus?|recettes|ventes(?! d(?:e|')"
            r" ?(?:sa|son|ses|leur|la|l'|parts|actions|titres|actifs)))\b{c}{0,60}?"
            r"(?:de|d'|à|atteint|dépassé|dépasse|avoisinant|est|était|\(|:) ?",
            _measured(
                r"(?:bénéfices?|pertes?|profits?|résultats?|ebitda|excédent|déficit|marge|budget"
                r"|coûts?|charges?|économies|frais|honoraires|salaire|ticket|abonnement"
                r"|prix(?: public)?(?: \(?de (?:base|vente|départ)\)?))"
            ),
            r"\bperd(?:u|re|ait|ra|rait)? ",
            r"\b(?:budget|dotation budgétaire) (?:annuel )?(?:de|d') ?",
        ),
        Measure.TOTAL_TO_DATE: (
            r"\bport(?:e|ant|er|era|ait)(?: ainsi| donc| désormais)? (?:à|(?:le|son|sa|ses|leur"
            r"|l') ?(?:[^.;()]{0,60}? )?(?:total|levées?|levés?|financements?|fonds levés"
            r"|montant)[^.;()]{0,50}? à) ?(?:un total de )?",
            r"\b(?:a|ont|avait|avaient|aura)(?: ainsi| donc)? (?:déjà |désormais )?(?:levé|récolté"
            r"|collecté|réuni) (?:déjà )?(?:au total|en tout)(?: {c}{0,30}?)? ?",
            r"\b(?:a|ont)(?: ainsi| donc)? déjà (?:levé|récolté|collecté|réuni) ",
            r"\b(?:actifs|encours)(?: sous gestion)?(?: {c}{0,30}?)?(?:de|d'|à) ?",
            r"\b(?:gère|gérant|gérer|gèrent|gérait)(?: {c}{0,30}?)? ",
            r"\btotal des? (?:fonds|sommes|montants) levée?s?(?: [^.;()]{0,30}?)?(?:de|d'|à) ?",
        ),
        Measure.DEBT_LOAD: (
            r"\b(?:rembours\w+|reprend\w*|reprise d\w*|plomb\w+ par|criblé\w* d\w*) [^.;:()]{0,40}?"
            r"dettes?{c}{0,40}? (?:de|d') ?",
            _measured(r"(?:dettes?|endettement|passif|ardoise)"),
            r"\b(?:dettes?|endettement|passif)\b[^.;:()]{0,100}? se (?:situ|mont|chiffr)\w+"
            r"(?: à)? ?",
        ),
        Measure.FINE: (
            _measured(r"(?:amendes?|pénalités?|indemnités?|dommages(?: et intérêts)?)"),
            r"\b(?:condamn|sanctionn)\w+ (?:{c}{0,40}? )?à (?:payer|verser) ?",
        ),
        Measure.PER_SHARE: (
            r"\b(?:prix|cours) (?:par|de l'|d'une) ?action [^.;()]{0,30}?(?:de|d'|à) ?",
            r"\b(?:titre|action|cours)s? (?:{c}{0,60}? )?(?:à|de) ?",
        ),
    },
    measures_after={
        Measure.PER_SHARE: (
            " ?(?:par|l'|pour chaque|chaque) ?(?:action|titre)s?",
            "/ ?action",
            " (?:par|/) (?:mois|an|utilisateur|unité|tonne|baril|personne)",
            " ?/ ?(?:mois|an|utilisateur|unité|tonne|baril)",
        ),
        Measure.VALUATION: (" (?:de|d') ?(?:valorisation|capitalisation)",),
        Measure.REVENUE: (
            " (?:de|d'|en) ?(?:chiffres? d'affaires|ca\\b|revenus?|ventes|recettes|bénéfices?"
            "|pertes?|résultat|ebitda|marge|coûts?|charges?|économies|synergies|salaires?|profits?)",
        ),
        Measure.TOTAL_TO_DATE: (
            " (?:d'|de |en )(?:encours|actifs)",
            r" (?:{c}{0,20}? )?sous gestion",
            " (?:{c}{0,30}? )?(?:depuis (?:sa|ses|leur|la) (?:création|débuts|fondation"
            "|lancement)|à ce jour|jusqu'à présent|jusqu'ici)",
        ),
        Measure.DEBT_LOAD: (" (?:de dettes?|d'endettement|de passif)",),
        Measure.FINE: (" (?:d'amendes?|de (?:pénalités?|dommages))",),
    },
    unless={
        Measure.VALUATION: (
            r"\b(?:opération|transaction|rachat|acquisition|offre|cession|vente|accord|opa)\b"
            r"{c}{0,30} valorisée?s? (?:à|de) ?",
        ),
        # « pour un prix de 9 millions », « un ticket de 8 millions »: what somebody pays.
        Measure.REVENUE: (
            r"\b(?:pour|à|moyennant|contre) un prix(?: {c}{0,30}?)? (?:de|d') ?",
            r"\b(?:un|son|leur) (?:premier |nouveau )?ticket (?:de|d') ?",
            r"\b(?:rachat|acquisition|cession|vente|transaction|opération|offre)\b{c}{0,60} prix(?: {c}{0,30}?)? (?:de|d'|à) ?",
        ),
        Measure.DEBT_LOAD: (
            r"\b(?:levée?s?|lève\w*|emprunt\w*|émissions?|émet\w*|lignes?|financements?|apport\w*"
            r"|souscri\w+){c}{0,40} ?",
            r"\bdettes? (?:senior|obligataire|convertible|mezzanine){c}{0,20} ?",
        ),
    },
)
