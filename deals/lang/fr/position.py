"""French words for positions."""

from deals.grammar import PositionWords

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

WORDS = PositionWords(
    titles=rf"{_HEAD}{_MODIFIER}(?:(?: et|,|/| &| ou) {_HEAD}{_MODIFIER})*",
    founding=r"fondat(?:eur|rice)|créat(?:eur|rice)",
    of=(
        r"(?: (?:de la |du |des |de l['’]|d['’]|de |en charge (?:de la |du |des |de |d['’])|aux |au )"
        r"[a-zà-ÿ][\w’'-]*(?: [a-zà-ÿ][\w-]*){0,4}?)?"
        r",? (?:chez (?:le |la |l['’])?|de la |du |des |de l['’]|d['’]|de |au sein (?:de la |du |de l['’]|d['’]|de )|à la |à l['’]|à |pour |auprès (?:de la |du |de |d['’])|\()"
        r"(?:groupe |société |start-?up |fonds |cabinet |site |quotidien |réseau |banque |maison )?\"?"
    ),
    former=r"\b(?:ex-|ex |anciens? |anciennes? |ci-devant |feu |alors |à l['’]époque )$",
    possessive="",
    leaves=(
        r"^[^.;:]{0,40}?\b(?:a quitté|quitte|quittera|avait quitté|a démissionné d|démissionne d|"
        r"qui a quitté|ayant quitté|est parti d|était parti d|a travaillé (?:chez|pour)|passée? par|a été débarqué d|évincé d|"
        r"transfuge d)(?:e la|u|e l['’]|es|['’]|e)? ?"
    ),
    joins=(
        r"^[^.;:«\"]{0,60}?\b(?:dirige|dirigera|dirigeait|prend la tête d|prendra la tête d|prendra la "
        r"direction d|a pris la tête d|a rejoint|rejoint|rejoindra|préside|présidera|est à la tête d|à la tête d|"
        r"aux commandes d|qui dirige|qui préside|qui conseille|pilote|travaille (?:chez|pour)|nommée? à la tête d)"
        r"(?:e la|u|e l['’]|es|['’]|e)? ?"
    ),
    leads=(
        r"^(?:[^.;:]{0,60}?)\b(?:dirigée?s?|présidée?s?|pilotée?s?|menée?s?|conduite?s?|emmenée?s?|"
        r"incarnée?|gérée?s?) (?:désormais |aujourd['’]hui |notamment )?par "
    ),
    founded=(
        r"^(?:[^.;:]{0,50}?)\b(?:co-?fondée?s?|fondée?s?|créée?s?|lancée?s?) "
        r"(?:en (?:\d{4}|\w+ \d{4}|D+) |il y a [^,.;]{1,20} |la même année |à \w+ )?(?:en \w+ )?par "
    ),
    founds=(
        r"^[^.;:«\"]{0,40}?\b(?:a (?:co-?)?fondé|avait (?:co-?)?fondé|ont (?:co-?)?fondé|fonde|"
        r"(?:co-?)?fondèrent|fonda|ont (?:co-?)?créé|a (?:co-?)?créé|a lancé|ont lancé) "
    ),
)
