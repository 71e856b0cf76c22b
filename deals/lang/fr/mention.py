"""French words for names."""

from deals.grammar import MentionWords
from deals.lang.acronym import COMMON_ACRONYMS
from deals.lang.city import CITIES
from deals.lang.fr.noun import ORGANISATION
from deals.lang.given_names import GIVEN_NAMES

# An adjective behind its noun, by its ending.
ADJECTIVE = (
    r"(?: (?!de |du |des |et |sur |pour |par |est |a |(?:rappelle|appelle|explique|indique|communique|"
    r"revendique|signale|souhaite|arrive|examine|détermine|présente|augmente|complète)\b)[a-zà-ÿ-]+"
    r"(?:iques?|ale?s?|aux|elles?|ien(?:ne)?s?|éen(?:ne)?s?|antes?|entes?|istes?|euses?|ées?|"
    r"aise?s?|oise?s?|aine?s?|onne?s?|ande?s?|oles?|ane?s?|"
    r"ine?s?|ives?|if|aires?|imes?|iers?|ières?|uel(?:le)?s?)(?![\w-]))"
)
_OF = (
    r"(?: (?:de la |de l['’]|des |du |de |d['’]|pour une |pour la |pour le |pour l['’]|et de (?!(?:Crédit|Banque|Caisse|Fonds|Société|Compagnie)\b)|"
    r"et d(?:es|u) (?!(?:Crédit|Banque|Caisse|Fonds|Comptoir|Groupe)\b)|et (?=[a-zà-ÿ]+(?:[st]ion|ment|[ae]nce|té|ture|[cv]es?|rie|gie|mie|age|isme|ique|eur)s?\b))"
    rf"(?!\d)[\wÀ-ÿ-]{{3,}}{ADJECTIVE}?)"
)

# « Le premier vend des vis, le second » : ordinals that no noun follows.
_ALONE = (
    r"(?=[,.;)]| (?:et|ou) (?:à|par|pour|de|du|l[ea]|que) | (?:a|est|avait|était|sera|serait|fut|"
    r"aura|aurait|va|vient|veut|peut|doit|devrait|pourrait|y|en|ne|se|lui)(?![\wà-ÿ-])| [nsl]['’]|"
    r" [a-zà-ÿ]+(?:e|ait|era|it|et|end|ra)(?: [a-zà-ÿ]{4,}ment| déjà| aussi| toujours)? "
    r"(?:l[ea]s?|l['’]|des|du|de l[a'’]|une?|son|sa|ses|ces?|près|environ|plus|moins|quelque|\d+)"
    r"(?![\wà-ÿ-]))"
)
_ORDINAL = r"(?<!\w)(?:[Ll][ea] |[Dd]u |[Aa]u |[Dd]e la |[Àà] la )"

# Verbs of deals, which end what a description goes on with: « le spécialiste du bois rachète X ».
_VERBS = (
    "met|mettra|mettent|prend|prendra|prennent|lève|lèvent|rachète|rachètera|achète|acquiert|vend|vendra|"
    "cède|cédera|reprend|reprendra|annonce|signe|empare|investit|investira|entre|devient|ouvre|confie|veut|"
    "vient|doit|peut|lance|négocie|discute|fusionne|conclut|finalise|boucle|obtient|reçoit|emprunte|noue|"
    "accueille|rejoint|quitte|débourse|paie|paye|injecte|apporte|jette|dépose|propose|souhaite|envisage|"
    "réalise|décroche|sécurise|récolte|réunit|lorgne|convoite|associe|allie|choisit|sélectionne|avale|croque|"
    "absorbe|cherche|prépare|étudie|vise|possède|détient|contrôle|déclare|affirme|compte|fait|offre|s['’][a-zà-ÿ]+"
)

_TOWN = r"(?:L[ae]s? )?[A-ZÀ-Ý][\w'’-]+"

WORDS = MentionWords(
    abbreviations=frozenset(
        "m. mm. mme. mlle. me. dr. pr. st. ste. cf. env. etc. ex. art. no. n°. p. av. inc. corp. "
        "ltd. co. bros. jr. sr. vs. janv. févr. avr. juil. sept. oct. nov. déc. mio. mrd.".split()
    ),
    function_words=frozenset(
        """
        le la les l un une des du de d au aux et ou où mais donc or ni car que qu qui quoi dont si
        ce cet cette ces c ceci cela ça celui celle ceux celles mon ton son ma ta sa mes tes ses
        notre votre leur nos vos leurs je j tu il elle on nous vous ils elles me te se s y en ne n
        pas plus moins très trop aussi ainsi alors après avant avec sans sous sur dans par pour vers
        chez entre contre depuis pendant durant dès jusqu lors lorsque lorsqu quand comme comment
        pourquoi parce puisque puisqu afin quoique bien mal tout toute tous toutes chaque chacun
        aucun aucune plusieurs quelques quel quelle quels quelles même mêmes autre autres tel telle
        tels telles certains certaines beaucoup peu assez enfin ensuite puis déjà encore toujours
        jamais souvent parfois ici là voici voilà est sont était ont avait a à été être avoir
        malgré selon suite grâce outre hormis sauf parmi face fin début mi courant hier aujourd
        demain désormais néanmoins cependant toutefois pourtant or d'ailleurs ailleurs notamment
        environ près quant tandis alors concrètement officiellement heureusement difficile
        créé créée fondé fondée né née basé basée installé installée lancé lancée présent doté dotée issu
        issue baptisé baptisée dénommé dénommée rebaptisé rebaptisée appelé appelée nommé nommée implanté
        implantée détenu détenue contrôlé contrôlée dirigé dirigée racheté rachetée spécialisé spécialisée
        valorisé valorisée soutenu soutenue introduit introduite coté cotée repris cédé cédée
        deux trois quatre cinq six sept huit neuf dix onze douze cent mille premier première
        premiers deuxième troisième dernier dernière nouveau nouvelle nouveaux nouvelles seul seule
        annonce annoncé interrogé interrogée contacté contactée côté point article lire voir via
        merci bonjour bref résultat conséquence objectif exit reste soit idem exemple photo
        lui eux
        pas quid rappelons précisons notons ajoutons citons prenons imaginons sachant étant ayant
        parallèlement évidemment finalement récemment actuellement initialement auparavant
        également seulement surtout simplement certes effectivement aussitôt bientôt tard
        leurs quelque maintenant auprès derrière devant dessus dessous autour
        """.split()
    ),
    articles=frozenset("le la les".split()),
    firm_articles=frozenset(["les"]),
    elisions=frozenset("l d qu s j n c m t jusqu lorsqu puisqu".split()),
    civilities=frozenset(
        "m mm mme mmes mlle mlles me mes dr pr monsieur madame maître maîtres messieurs mesdames sir".split()
    ),
    plural_civilities=frozenset("mm mmes mlles messieurs mesdames".split()),
    leads=frozenset(
        "pdg ceo cto cfo coo dg dga président présidente directeur directrice ministre général "
        "groupe société start-up startup entreprise fondateur cofondateur analyste docteur "
        "français allemand espagnol italien américain britannique chinois japonais belge suédois "
        "néerlandais canadien indien coréen russe israélien norvégien danois portugais "
        "française espagnole allemande italienne américaine britannique chinoise japonaise "
        "émirati saoudien qatari turc grec polonais suisse autrichien irlandais écossais mexicain "
        "brésilien argentin nigérian marocain tunisien algérien libanais égyptien iranien ukrainien "
        "tchèque hongrois roumain australien singapourien taïwanais sud-africain ivoirien "
        "sénégalais finlandais luxembourgeois monégasque sud-coréen "
        "professeur commissaire sénateur député maire secrétaire lire aussi ex "
        "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
    ),
    lead_tails=frozenset(["général", "générale"]),
    offices="(?!)",
    portfolio_heads=frozenset(),
    trailing=frozenset("pdg ceo cto cfo dg lire".split()),
    given_names=GIVEN_NAMES,
    bonds=frozenset(["du", "des"]),
    connectors=frozenset(
        [
            "de",
            "du",
            "des",
            "d'",
            "d’",
            "de la",
            "de l'",
            "de l’",
            "of",
            "of the",
            "en",
            "pour",
            "à",
            "aux",
            "van",
            "van den",
            "van der",
            "van de",
            "von der",
            "von",
            "der",
            "den",
            "di",
            "da",
            "del",
            "do",
            "dos",
            "della",
            "dei",
            "bin",
            "ben",
            "el",
            "et de",
            "for",
        ]
    ),
    particles=frozenset(
        "de du d' d’ van von der den di da do dos dei del della bin ben el des".split()
    )
    | {"van den", "van der", "van de", "von der"},
    conjunctions=frozenset(),
    genitives=frozenset(),
    joining_heads=frozenset(
        """
        banque caisse crédit fonds fondation fédération institut université école ministère
        autorité organisation agence association commission conseil chambre cour comité centre
        compagnie société bank university institute board house museum royal cirque bourse musée
        syndicat union confédération haute région département ville mairie métropole groupement
        office direction observatoire académie collège tribunal laboratoire laboratoires hôpital
        hôpitaux hospices théâtre opéra musées salons galeries relais jardins maison boulangerie
        boulangeries brasserie brasseries château châteaux domaine domaines ferme fermes éditions
        forges chantiers aciéries verreries verrerie papeteries papeterie faïenceries manufacture
        manufactures moulins pâtisseries sucreries transports cafés vins eaux fromageries laiteries
        conserveries tanneries thermes grands comptoir ateliers imprimerie imprimeries librairie
        librairies pharmacie transports centrale mutuelle assemblée parlement aéroports port
        caisses journal conserverie biscuiterie chocolaterie distillerie tannerie scierie papeterie
        saveurs terroirs délices vergers viviers fumaisons gelées terres bocaux paniers
        celliers greniers voiles meubles cuirs toiles aciers fonderies cristallerie cristalleries
        ciments marbres granits charpentes menuiseries tuileries briqueteries faïencerie
        porcelaines coutellerie savonnerie savons huiles huilerie confitures biscuits volailles
        viandes charcuteries abattoirs pêcheries sources vignobles vignerons cidrerie bergeries
        autocars voyages résidences campings hôtels restaurants cinémas
        clinique maroquinerie aciérie cave hôtel casino val côte maisons centrale coopérative laiterie fromagerie minoterie
        """.split()
    ),
    paired_trades=frozenset(),
    trades=r"[A-ZÉ][a-zà-ÿ]+(?:age|erie|tion|ique|tile|ment|ure|oir|ille|euse)s|"
    # A plural with its article, but for peoples: « les Exemples du Nord ».
    r"(?<=\b[LlDd]es )(?!\w+(?:ais|ois|[aiïé]ns|ands|ards|ols|istes|ges|sses|cs|États|Etats)(?!\w))"
    r"[A-ZÉÎŒ][a-zà-ÿ-]{2,}[sx]|"
    r"(?<=\b[Ll]a )[A-ZÉ][a-zà-ÿ]+(?:erie|ière|aise|oise|enne)",
    organisation_heads=frozenset(
        """
        group groupe groep gruppe capital partners partner partenaires engineering trust ventures
        marine mutuelle mutuelles comptoir atelier ateliers carrosseries cliniques clinique
        croissance santé transports chantiers forges brasserie brasseries domaine domaines maison
        éditeurs venture invest investissement
        investissements investment investments bank banque banca banco bankers caisse fonds fund
        funds fondation foundation trust holding holdings industries industrie industry
        technologies technology tech systems systèmes software solutions services labs lab
        laboratoires laboratoire pharma pharmaceuticals therapeutics biosciences motors motor
        automobiles energy énergie energies énergies télécom telecom telecoms communications media
        médias press presse éditions publishing studios studio entertainment pictures records
        airlines airways air university université institut institute school école college
        ministère ministry autorité authority agence agency commission conseil fédération
        organisation organization association society société compagnie company club cirque
        international worldwide assurances assurance insurance mutuelle finance financial advisors
        advisory associés associates consulting management asset équity equity gestion patrimoine
        hotels hôtels galeries foods brands retail logistics logistique steel chemicals electronics
        networks robotics analytics research interactive games digital cloud développement
        radio gazette tribune nouvelles frères fils biotech medtech fintech healthcare diagnostics
         participations private consortium syndicat medef cgt cfdt
        tribunal cour crédit royal
        hydrogen hydrogène solar solaire power éolien nucléaire aerospace aviation aéronautique
        semiconductors genomics oncology materials minerals mining petroleum nutrition beauty
        cosmetics cosmétiques spirits hospitality properties payments cybersecurity mobility mobilité
        mobilités logement habitat immobilier immobilière agro bio sciences environnement propreté
        sécurité aménagement alimentation restauration ferroviaire maritime hôtellerie textile textiles
        optique électronique boissons viandes nature numérique formation conseil distribution
        comptoirs brûlerie distillerie distilleries conserverie biscuiterie biscuiteries laiterie
        fromagerie sucrerie minoterie scierie tannerie verrerie papeterie imprimerie manufacture
        fabrique menuiserie chaudronnerie fonderie cristallerie faïencerie filature tissages
        celliers pépinières métallerie tôlerie amorçage
        """.split()
    ),
    tails=frozenset(
        """
        group groupe holding company compagnie industries partners international systems
        technologies technology motors automobiles france europe bank banque
        presse media médias therapeutics pharma software labs énergie energy
        telecom télécom société
        """.split()
    ),
    # An investor or a buyer may be a person.
    seated=r"(?!)",
    bare_nouns=False,
    organisation_nouns=frozenset(
        [
            *ORGANISATION.casefold().replace("-?", "").split("|"),
            "start-up",
            "plate-forme",
            "scale-up",
        ]
    )
    - frozenset("investisseur acquéreur repreneur vendeur champion leader pionnier".split()),
    kin=tuple(
        frozenset(nouns.split())
        for nouns in (
            "journal quotidien hebdomadaire magazine mensuel titre publication",
            "banque établissement",
            "club équipe",
            "distributeur enseigne chaîne",
            "laboratoire labo biotech",
            "constructeur avionneur",
            "coentreprise co-entreprise joint-venture",
            "site plateforme plate-forme",
            "site usine chantier chantiers manufacture atelier ateliers fabrique verrerie aciérie",
            "éditeur studio",
            "fonds investisseur capital partners ventures invest investment equity authority",
            "assureur mutuelle",
        )
    ),
    generic_nouns=frozenset(
        "société groupe entreprise firme compagnie start-up startup pme eti maison géant leader "
        "spécialiste structure entité organisation champion pionnier filiale marque enseigne site "
        "acquéreur repreneur concurrent rival plateforme plate-forme".split()
    ),
    financiers=frozenset(
        "capital partners partenaires ventures venture invest investissement investissements equity "
        "fonds fund banque bank banco crédit caisse participations gestion finance bpifrance "
        "capital-risqueur investisseur holding patrimoine angels financière".split()
    ),
    financier_nouns=frozenset(
        "groupe structure entité organisation filiale maison firme institution établissement "
        "gestionnaire acquéreur repreneur actionnaire véhicule institut organisme".split()
    ),
    young_nouns=frozenset(
        "start-up startup pépite licorne scale-up pme biotech fintech medtech deeptech foodtech proptech edtech "
        "agritech legaltech insurtech assurtech healthtech climatetech greentech cleantech".split()
    )
    | {"jeune pousse"},
    person_nouns=frozenset(
        "milliardaire entrepreneur entrepreneuse magnat homme femme patron patronne dirigeant "
        "dirigeante avocat avocate économiste chercheur chercheuse financier héritier ingénieur "
        "ministre maire député sénateur acteur actrice joueur chanteur serial-entrepreneur "
        "entrepreneure business-angel "
        "informaticien mathématicien professeur élu banquier consultant consultante "
        "businessman businesswoman investisseuse".split()
    ),
    product_nouns=frozenset(
        """
        logiciel application appli app produit solution modèle véhicule voiture système console
        jeu jeux série film livre album émission programme projet plan loi vaccin médicament
        téléphone smartphone tablette ordinateur langage moteur navigateur outil outils assistant
        berline suv satellite fusée puce processeur format norme technologie gamme concept version
        conférence salon festival prix rapport index indice cryptomonnaie monnaie jeton
        offre service bibliothèque framework suite avion navire drone robot rue avenue
        place boulevard quartier stade tour forum événement orchestrateur hyperviseur distribution
        exploitation prototype catamaran voilier bateau paquebot protocole composant composants algorithme appareil appareils cycle titre
        titres mensuel
        mensuels quotidiens magazines marques
        """.split()
    ),
    public=r"\b(?:état|tribunal|cour|ministère|gouvernement|mairie|région|commission|autorité|"
    r"université|école|institut|lycée|hôpital|conseil|sénat|parlement|chambre)\b",
    institution=(
        r"\b(?:\b[Mm]inistère(?: [a-zé]+)? d(?:e la |e l['’]|es |u |e |['’])[\w-]+(?: et d(?:e la|"
        r"es|u|e) \w+)?"
        r"|\b(?:Société|Compagnie) "
        r"(?:[A-ZÉ][a-zà-ÿ]+(?:ale|aise|oise|ienne|aine|ière|ique))(?![\w-])"
        r"|\bRégion [A-ZÉÎ][\w'’-]+(?: [A-ZÉÎ][\w-]+| de la [A-Z]\w+| Val de [A-Z]\w+)*"
        r"|\b[A-ZÉ][a-zà-ÿ]+(?:eries|ières) d(?:e la |e l['’]|es |u |e |['’])[A-ZÉÎ][\w'’-]+"
        r"|\b[Uu]niversité (?:d(?:e la |e l['’]|es |u |e |['’]))?[A-ZÉÎ][\w'’-]+"
        r"(?: (?:[A-ZÉÎ][\w-]+|\d\d?\b))*(?: de [A-ZÉÎ][\w-]+)?"
        r"|\b[ÉéEe]cole (?:(?:nationale|supérieure|normale|centrale) ){0,2}d(?:e |['’]|es |u )[a-zà-ÿ]+ "
        r"d(?:e |['’]|u )[A-ZÉ][\w-]+"
        rf"|\b[Tt]ribunal d(?:e|u) \w+ d(?:e |['’]){_TOWN}"
        r"|\b[Gg]ouvernement d(?:u |e la |e l['’]|es |e )[A-ZÉ]\w+|\b[Gg]ouvernement \w+(?:ais|"
        r"ain|ien|and|ois|é|ol|ique|éen|on)\b"
        rf"|\b(?:Métropole|Ville|Communauté urbaine) (?:de |d['’]|du ){_TOWN}"
        rf"|\b[Mm]airie d(?:e |['’]){_TOWN}|\b[Cc]our d['’]appel d(?:e |['’]){_TOWN}"
        rf"|\b(?:CHU|CHRU|Centre hospitalier(?: universitaire)?|Hospices civils|Hôpitaux "
        rf"(?:universitaires|civils)|Grand [Pp]ort [Mm]aritime|Port autonome) (?:de |d['’]|du ){_TOWN}"
        r"|\b(?:[Cc]aisse d['’][ÉEé]pargne|Crédit [Aa]gricole|Banque [Pp]opulaire|Crédit [Mm]utuel)"
        r"(?: (?:de |du |d['’]|des )?(?:la |l['’])?(?!SA\b)[A-ZÉÎ][\wà-ÿ'’-]+)+"
        r"|\bCommissariat (?:général )?(?:à l['’]|à la |aux )[a-zà-ÿ]+"
        rf"{ADJECTIVE}?"
        # A firm's own organs are no bodies.
        r"|(?<![\w-])(?!Conseil (?:d['’]administration|de surveillance)|Comité (?:de direction|"
        r"exécutif|social|d['’]entreprise|de pilotage)|Direction (?:des [Rr]essources|générale "
        r"d(?:e |['’])[A-Z]))(?:Caisse|Caisses|Banque|Fonds|Autorité|Organisation|Fédération|Université|"
        r"Agence|"
        r"Association|Commission|Chambre|Comité|Centre|Syndicat|Institut|Conseil|Office|Direction|"
        r"Confédération|Haute [Aa]utorité|Société|Observatoire|École|Ecole|Mutuelle|Crédit|"
        r"Comptoir|Union|Laboratoires?|Manufacture|"
        r"Compagnie|Entraide|Régie|Coopérative|Chantiers|Ateliers?|Domaines?|Établissements|"
        r"Editions|Éditions)"
        rf"(?:{ADJECTIVE}{_OF}*|{_OF}+))"
    ),
    listing=(
        r"(?: en \d{4})?,? (?:et |ou |puis |ainsi que )?(?:de |d['’]|du |la |le |l['’]|par |chez |pour )?|, |"
        r" et (?:son|sa|leur) (?:grand |principale? |éternel(?:le)? )?(?:concurrente?|rivale?|filiale|maison[- ]mère|partenaire) "
    ),
    apposition=(
        r",? \(?(?!(?:sa|leur) marque )(?:(?:un|une|le|la|premi(?:er|ère)|l['’]|leader|filiale|son|sa|ce|cette) ?)"
        r"(?:[\w’'-]+ ?){1,4}"
        # « X, société de biotechnologie, »: bare nouns that nobody is called by for their trade
        r"|, (?:ancienne? |jeune |petite? )?(?:société|groupe|entreprise|firme|compagnie|start-?up|banque|fonds|"
        r"holding|enseigne|marque|filiale|association|fondation|organisation|agence|plate-?forme|cabinet|studio|"
        r"coopérative|mutuelle|réseau|syndicat|fédération|collectif|ONG|PME|ETI|biotech|fintech|medtech|"
        r"coentreprise|laboratoire|incubateur|numéro \w+|leader|pionnier|établissement|spin-off)(?![\w-])"
    ),
    examples=(
        r"\b(?:sociétés|groupes|entreprises|firmes|start-?ups|fonds|banques|constructeurs|éditeurs|"
        r"fournisseurs|investisseurs|acteurs|géants|concurrents|rivaux|marques|partenaires|clients|"
        r"opérateurs|industriels|laboratoires|actionnaires|plateformes|sites)"
        r"(?: [\w’'-]+){0,2},? (?:comme|tels? que|telles? que|dont|parmi lesquels|:|notamment|"
        r"à l['’]instar de) "
        r"(?:l['’]|le |la |d['’])?(?:\w+ )?$"
    ),
    sums=r" (?:(?:pour|à hauteur de|à raison de|avec) )?\d[\d.,]* ?(?:millions?|milliards?|M€|k€)",
    compounds=r"(?!)",
    indefinite_articles=frozenset("un une des".split()),
    definite_articles=frozenset("le la les l".split()),
    place_names=frozenset(
        """
        europe afrique asie amérique océanie etats-unis états-unis usa u.s.a. eurasie bruxelles
        occident maghreb moyen-orient proche-orient royaume-uni grande-bretagne angleterre écosse
        ecosse bretagne normandie alsace lorraine provence île-de-france ile-de-france occitanie
        aquitaine nouvelle-aquitaine auvergne bourgogne champagne picardie corse vendée savoie
        hauts-de-france rhône-alpes paca lyon marseille toulouse bordeaux lille nantes strasbourg
        rennes montpellier nice grenoble rouen toulon dijon angers nîmes villeurbanne
        clermont-ferrand
        aix-en-provence brest tours limoges amiens metz besançon orléans mulhouse caen nancy
        courbevoie boulogne-billancourt saint-denis montreuil vincennes versailles pau poitiers
        la_rochelle annecy sophia-antipolis saclay roubaix valenciennes genève zurich lausanne bâle
        berne anvers gand liège londres berlin munich francfort hambourg cologne madrid barcelone
        rome milan turin lisbonne vienne varsovie prague budapest athènes moscou kiev istanbul
        stockholm copenhague oslo helsinki amsterdam rotterdam dublin edimbourg édimbourg tokyo
        pékin
        shanghai shenzhen hongkong hong-kong singapour séoul bombay delhi bangalore sydney melbourne
        toronto montréal québec vancouver ottawa boston chicago seattle californie texas floride
        new-york washington silicon valley manhattan brooklyn wall street san francisco los angeles
        palo alto mountain view cupertino redmond outre-manche outre-atlantique outre-rhin hexagone
        ain aisne allier ardèche ardennes ariège aube aude aveyron bas-rhin bouches-du-rhône
        calvados cantal charente charente-maritime cher corrèze corse-du-sud côte-d'or côte-d’or
        côtes-d'armor côtes-d’armor creuse deux-sèvres dordogne doubs drôme essonne eure
        eure-et-loir finistère gard gers gironde guadeloupe guyane haut-rhin haute-corse
        haute-garonne haute-loire haute-marne haute-saône haute-savoie haute-vienne hautes-alpes
        hautes-pyrénées hauts-de-seine hérault ille-et-vilaine indre indre-et-loire isère jura
        landes loir-et-cher loire-atlantique loiret lot lot-et-garonne lozère maine-et-loire
        manche marne martinique mayenne mayotte meurthe-et-moselle meuse morbihan moselle nièvre
        nord oise orne paris pas-de-calais puy-de-dôme pyrénées pyrénées-atlantiques
        pyrénées-orientales réunion saône-et-loire sarthe seine-et-marne seine-maritime
        seine-saint-denis somme tarn tarn-et-garonne territoire-de-belfort val-d'oise val-d’oise
        val-de-marne var vaucluse vienne vosges yonne yvelines grand-est centre-val-de-loire
        pays-de-la-loire franche-comté bourgogne-franche-comté auvergne-rhône-alpes
        méditerranée atlantique pacifique manche rhin rhône seine loire
        """.split()
    )
    | CITIES,
    place_prepositions=frozenset("à en vers depuis au aux".split()),
    company_prepositions=frozenset("chez".split()),
    ties=(
        r"(?:(?:fondat(?:eur|rice)|PDG|P-?DG|CEO|DG|patronn?e?|dirigeant|directeur général|"
        r"directrice "
        r"générale|présidente?|porte-parole|actionnaires?(?: majoritaires?| principaux?)?|"
        r"filiales?|propriétaire|capital|employés|salariés|maison[- ]mère|parts|titres?|actions?|"
        r"dette|comptes|chiffre d['’]affaires|bénéfices?|actionnariat|redressement|liquidation|faillite|"
        r"valorisation|carnet de commandes|rentabilité|capitalisation|cours de [Bb]ourse|introduction en [Bb]ourse|"
        r"siège|clients|équipes?|concurrents?|rivale?|analyste|directeur \w+) "
        r"(?:du groupe |de la société |d(?:e |['’]|u )|chez ))$"
    ),
    doings=(
        r"(?: (?:est née? (?:de|du|en|d['’])|a (?:été (?:fondée?|créée?)|annoncé|racheté|acquis|levé|investi|acheté|cédé|vendu|signé|conclu|finalisé|"
        r"bouclé|déboursé|dévoilé|lancé|confirmé|démenti)|ont (?:annoncé|signé|conclu)|"
        r"annoncent?|rachètent?|acquiert|lève|lèvent|investit|investissent|s['’]offre|achètent?|"
        r"cèdent?|vendent?|"
        r"s['’]empare|met la main|prend le contrôle|entre au capital|fusionnent?|s['’]associent?|"
        r"embauche|se (?:recentre|désengage)|dépose le bilan|"
        r"boucle|rejoint|reprend|avale|croque|débourse|signe|s['’]allie|va (?:supprimer|fermer|ouvrir|recruter|licencier|construire|embaucher|racheter|investir|"
        r"acquérir|céder|lever|créer|ramener|réduire|porter|vendre|déménager|délocaliser|coter)|vient de|emploie|compte|réalise|pèse(?! \d+(?:[.,]\d+)? ?(?:kg|kilos?|grammes?|tonnes?|g))|propose|développe|construit|conçoit|produit|assemble|recycle|imprime|affrète|(?:au|dans (?:le|son)) (?:capital|tour de table)|à (?:son|leur) tour de table|"
        r"commercialise|édite|détient|lance|dévoile|supprime|licencie|fabrique|fournit|exploite|"
        r"distribue|participent?|mènent?|a mené|injectent?|apportent?|prend part|souscrit|"
        r"(?:a|ont) (?:également|aussi|par ailleurs|de son côté) (?:mis|investi|participé|injecté|apporté|"
        r"souscrit|racheté|acquis|levé)|(?:a vu|voit) (?:ses|son|sa)|(?:est|serait|était|a été|sera) (?:en (?:vente|"
        r"redressement|liquidation|cessation|faillite|négociations?|discussions?)|placée? en|"
        r"mise? en (?:vente|redressement|liquidation))"
        r"|(?:est|était|a été|sera) (?:fondée?|basée?|valorisée?|rachetée?|détenue?|contrôlée?|"
        r"reprise?|"
        r"dirigée?|cédée?|vendue?|cotée?)|(?:pourrait|devrait|souhaite|veut|compte|entend|"
        r"envisage de|"
        r"prévoit de|négocie|discute\w*|dépose|renonce à) (?=[a-zà-ÿ])"
        r"|avait (?:annoncé|investi|racheté|acquis)"
        r"|(?:(?:a|vient de|va) )?(?:nomm|recrut|embauch|débauch|promu)(?:e|é|er)?(?= [A-ZÉ]\w+ | à (?:sa|la) tête| (?:une? |son |sa |de )?(?:nouve|premi))"
        r"|(?:a été )?créée? (?:en \d{4} |il y a [^.,;]{1,15} )?par(?= [A-ZÉ])"
        r"|emploie|(?:apport|assur|exploit|commercialis|distribu|vers|emploi|hébergé|livr|propos|lanc|"
        r"rachèt|achèt|conserv|cèd|céd|rest|affich|développ|fabriqu)era|(?:fourni|investi|produi|reprend|détiend|deviend|"
        r"acquer|recev|percev|construi)ra)|, (?:propriété|filiale|concurrente?|maison[- ]mère|spin-off|essaimage) (?=d(?:e |u |['’]))"
        r"|, (?:son|sa|leur|le|la|l['’]) ?(?:[a-zà-ÿ]+ )?(?:actionnaire|concurrente?|rivale?|fournisseur|"
        r"cliente?|partenaire|distributeur|prestataire|sous-traitant|maison[- ]mère|propriétaire)"
        r"|, créée? (?:en \d{4} |il y a [^.,;]{1,15} )?par(?= [A-ZÉ]))\b"
    ),
    undergoings=(
        r"(?:(?:rachat|acquisition|achat|reprise|cession|vente|fusion|absorption|prise de contrôle|"
        r"rachète|racheté|rachetée|acquis|acquérir|racheter|achète|acheté|s['’]offre|s['’]offrir|"
        r"s['’]empare(?:r)?|la main sur|investi(?:t|r|sse)?(?: [^.;]{0,40})? dans|entre au capital|"
        r"entrée au capital|contrôle|auprès|(?:participation|part|pied)(?: \w+)? dans|\bque détient|quitt(?:e|er|é|ant|ent|era|eront)|(?:affront|concurrenc|défi)(?:e|er|é|ent|era)|rejoint|rejoindre|"
        r"(?:co)?fond(?:é|er|a)|%|parts|actions|offre sur|"
        r"(?:vient|viennent|arrive|arrivent|débarque|venue?s?|arrivée?s?|débauchée?s?|issue?s?|en provenance|"
        r"transfuges?|rescapée?s?|spin-off|essaimages?)(?: (?:tout droit|à l['’]origine|directement))?(?: d(?:e |['’])(?=chez ))?|"
        r"(?<![\w’'])(?:séduire|séduit|convainc|convaincu|convaincre|(?:possèd|détien|contrôl)(?:e|t|ent|nent) (?:déjà|aussi|également|notamment|désormais|par ailleurs)|attire|embarque|rallie)|"
        r"OPA sur|pourparlers avec|discussions avec|négociations avec|contrat avec|[Ff]ace à|"
        r"aux côtés|(?:contact|interrog|sollicit|cit|révél)ée?s? par|jointe?s? par|apportée?s? par|détenue?s? par|conseillée?s? par|cédée?s? par|vendue?s? par|"
        r"contrôlée?s? par|soutenue?s? par|accompagnée?s? par|financée?s? par|baptisée?|"
        r"dénommée?|(?<!\ba )(?<!\bont )nommée?|appelée?|(?:a|ont|avait|pour|avant de) (?:co-?)?cré(?:é|er)|mandat(?:é|er|e)|alliée?s? (?:à|avec)|(?:édit|développ|conç|fabriqu|produi|commercialis|distribu|"
        r"propos|exploit|fourni|opér|gér|constru|livr|imagin|invent|hébergé|conseill|accompagn|"
        r"financ)(?:ée?|u|ue|te?|ite?|ie?)?s? par|(?:conseillé|accompagné|financé)|reprendre|repris|partenariat avec|accord avec|mené[es]* par|"
        r"rachat par|"
        r"rachetée? par|(?:confié|attribué|adossé|racheté|acheté|repris|cédé|vendu)e?s? (?:en \d{4} )?à|prêts? [^.;,]{0,30}(?:euros|dollars) à|associée? (?:à|avec)|main dans|alliance avec)"
        r"(?: (?:d(?:e |['’]|u ))| )(?:l['’]entreprise |la société |la start-?up |du groupe |"
        r"le groupe )?)$"
    ),
    public_bodies=frozenset(
        "bpifrance bpi bei berd afd état etat élysée elysée matignon bercy trésor sénat kremlin pentagone chancellerie onu "
        "otan "
        "fmi bce fed amf afp arcep arcom csa cnil ademe cgt cfdt fo cfe-cgc cftc unsa snj fnsea "
        "cpme medef inserm cnrs inra inrae cea cnes onera inria ifremer insee brgm anssi cnc dgccrf safer "
        "urssaf ratp sncf ugap udaf fnsea fdsea medef snj cfe-cgc ap-hp ap-hm chu ccif ccas".split()
    ),
    business_words=frozenset(
        "concurrence marketing ventes finance finances opérations stratégie communication juridique achats "
        "ressources humaines recherche innovation produit produits production qualité informatique "
        "numérique digital digitale international internationale monde général énergies développement "
        "industrie services santé environnement "
        "générale nationale régionale économie industrie culture travail intérieur justice "
        "éducation défense écologie transition agriculture logement budget sport sports tourisme "
        "commerce assurances immobilier agroalimentaire automobile énergie médias presse banque "
        "télécoms distribution luxe mode data intelligence artificielle cloud edge computing "
        "enterprise management datacenter deeptech foodtech biotech fintech martech medtech "
        "proptech edtech agritech legaltech insurtech adtech greentech cleantech e-commerce "
        "médical médicale commercial commerciale technique scientifique exécutif exécutive "
        "opérationnel opérationnelle administratif administrative délégué déléguée adjoint adjointe "
        "smart city private equity venture capital start-up startup".split()
    ),
    thing_tails=frozenset(
        "act award awards summit day week suite pro max mini plus edition cup forum conference "
        "index server database framework programme 2.0 manager assistant".split()
    ),
    apposed=(
        r"\b(?:[Ss]a|[Ss]on|[Ll]eur|ses|leurs|une?|cette|ce|cet) (?:[\w’'-]+ ){0,2}?(?:"
        + ORGANISATION
        + r")(?: (?:d['’]|de |dans |pour |en |du )?(?:la |le |les |l['’])?[a-zà-ÿ-]+){0,3}, $"
        # « Le groupe de Jean Exemple, X, »
        r"|\b(?:[Ll]e |[Ll]a |[Ll]['’])(?:groupe|société|entreprise|holding|fonds|family office|structure) "
        r"(?:familiale? )?(?:de |d['’])(?:[A-ZÀ-Ý][\w'’-]+ ?){2,3}, $"
        # « Le nouvel ensemble, X, »
        r"|(?:^|[.;»] )L(?:e |a |['’])(?:(?:nouvel(?:le)?|futur|future) )?(?:ensemble|entité|structure|"
        r"société|coentreprise|co-entreprise|groupe|holding), $"
    ),
    of_trade=rf"(?<!\w)(?:{ORGANISATION}) (?:[a-zà-ÿ-]+ )?(?:de |d['’]|en )$",  # « le groupe de BTP X »
    families=r"\b(?:familles?|frères|sœurs|clan|époux|héritiers|dynastie) (?:de |d['’])?$",
    families_behind=r"(?!)",
    namings=r"\b(?:baptisée?s?|dénommée?s?|(?<!\ba )(?<!\bont )nommée?s?|appelée?s?|intitulée?s?|surnommée?s?) [\"«“]? ?$",
    place_words=frozenset(
        "mont lac île îles ile port rue avenue boulevard quai golfe détroit vallée "
        "plage col".split()
    ),
    epithets=(  # « l'italien X », « au polonais X »: an adjective of origin in a noun's place
        r"(?<![\w-])(?:[Ll]['’]|[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Ll]es |[Aa]ux )"
        r"(?:[a-zà-ÿ-]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|gnole?|eton|"
        r"etonne)|suisse|belge|russe|turc|grec|slovaque|tchèque|corse|basque|britannique|nippon|qatari|"
        r"émirati|sud-coréen) $"
        # « le fabricant de pompes à insuline X »
        rf"|(?<![\w-])(?:[Ll]['’]|[Ll]e |[Ll]a |[Dd]u |[Aa]u |et |une? )(?:{ORGANISATION}) (?:[a-zà-ÿ-]+ )?(?:de |d['’]|pour |en )"
        r"(?!(?:la|le|les|l|ce|cette|son|sa|ses|leurs?)\b)[a-zà-ÿ-]+ (?:(?:à |de |d['’]|en |pour )[a-zà-ÿ-]+ )?"
        r"(?:[a-zà-ÿ-]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|al|ale|aux|ique|iques|eur|euse|s) )?$"
    ),
    usings=(
        r"(?:\b(?:jeux?|films?|séries?|livres?|logiciels?|applications?|titres?)(?: (?:à succès|culte|phare|vidéo|mobile))+|"
        r"\b(?:sous|utilis\w+|basée?s? sur|fondée?s? sur|compatibles? avec|tourn\w+ sur|"
        r"version \w* ?d(?:e|['’])|versions? d(?:e|['’])|(?:éditeur|fabricant|créateur|créatrice|"
        r"développeur|éditrice|inventeur|sortie|lancement|développement|utilisateurs?|"
        r"installations?|"
        r"téléchargements?|commercialisation|production|usage|intégration|spécialiste|expert|"
        r"leader) d(?:e|['’]|u)|"
        r"développ\w+|lanc(?:é|er|ent|e)|dévoil\w+|commercialis\w+|cycle|norme|via|en mode)"
        r"(?: (?:le|la|les|un|une|sa|son|ses|notre|nos|du|des|de))?(?: |(?<=['’])| l['’]))$"
    ),
    possessed=r"\b(?:son|sa|ses|leurs?|notre|nos|votre|vos) (?:[a-zà-ÿ-]+ )?$",
    owner_before=r"(?!)",
    owner_behind=r",? (?:de |d['’]|du |chez |(?:de |d['’])(?:la société |l['’]éditeur )?)",
    town_names=r"(?:Sainte?-(?!Gobain|Laurent)[A-Z][\w-]+)|[A-ZÀ-Ý][\w'’-]*-(?:sur|sous|lès|lez|en|aux|les|de|du|d)-[A-ZÀ-Ýl][\w'’-]+",
    seats=r"(?!)",
    place_nouns=(
        # « ses usines de X et de Y »; « Le groupe Exemple, de X, »
        r"\b(?:ses|son|leurs?|sa) (?:[a-zà-ÿ]+ ){0,2}(?:sites?|usines?|ateliers?|agences?|entrepôts?|bureaux|implantations?|fonderies?)"
        r" (?:[a-zà-ÿ]+ ){0,2}d(?:e |['’])(?:[A-ZÀ-Ý][\w-]+(?:, d(?:e |['’])| et d(?:e |['’])))*$|"
        r"^(?:[Ll][ea]s? |[Ll]['’])?(?:(?!de |du |des )[\w&-]+ ){0,3}[\w&-]+, d(?:e |['’])$|"
        r"\b(?:rue|avenue|boulevard|quai|faubourg|impasse|villes?|port|îles?|région|province|communes?|village|détroit|mont|lac|fleuve|"
        r"rivière|golfe|mer|baie|péninsule|comté|canton|district|département|agglomération|"
        r"métropole|vallée|bassin|banlieue|quartier|aéroport|gare|plage|capitale|préfecture|"
        r"maire|mairie|préfet|originaire|natif|native|habitants?|périphérie|"
        r"usines?|sites?|campus|entrepôts?|raffinerie|aciérie|fonderie|chantiers?|abattoir|"
        r"(?:PME|entreprise|start-?up|licorne|pépite|jeune pousse|biotech|fintech|medtech|ETI|cru|vignoble|appellation)"
        r"(?: [a-zà-ÿ]+)?(?= d(?:e |['’]|u |es ))|"
        r"(?:basée?s?|implantée?s?|installée?s?|située?s?|née?|siège) (?=à |au |en |dans ))"
        r"(?: [a-zà-ÿ]+)? ?(?:d(?:e |es |['’]|u |e l['’]|e la )|à |au |en |dans )(?:la |le |l['’])?$"
    ),
    not_names=frozenset(
        """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
        mardi mercredi jeudi vendredi samedi dimanche covid covid-19 coronavirus internet web ia ai btp gms chr rh it
        mw gw kw kwh mwh gwh twh mwc gwc km kg agi pdg ceo dg cto cfo drh rh ipo opa ope opr lbo mbo pme eti tpe r&d tv dvd cd gps usb
        directoire conseil comité comex codir board direction présidence assemblée ligue coupe sud ouest est nord wi-fi wifi 3g 4g 5g tva pib cdi cdd rgpd dieu noël pâques saas paas iaas b2b b2c api sdk
        région département métropole commune agglomération
        tout-le-monde brexit sbf frexit aujourd'hui entre-temps entretemps vis-à-vis peut-être quelques-uns au-delà celui-ci celle-ci ceux-ci celles-ci ndlr ndr us usa
        iot vtc ulm md mds m€ k€ eur usd ht ttc ii iii iv vi vii viii ix xi xii xxe xxie xixe
        open source data cloud big machine learning intelligence artificielle deep tech spac ico
        bourse renaissance révolution hypercar suv vr ar os pc mac scop wmt le_monde sms mms
        nyse amex lse tsx btp gafa gafam cse chsct csrd esg rse cac nasdaq dow jones ftse euronext stoxx cac40 ebitda ebit mba phd diesel
        accord rachat acquisition levée fusion cession deeptech foodtech biotech fintech martech
        medtech proptech edtech agritech legaltech insurtech adtech greentech cleantech
        """.split()
    )
    | COMMON_ACRONYMS,
    demonyms=frozenset(
        "français française américains américain européens allemands anglais britanniques chinois "
        "japonais italiens espagnols belges suisses russes canadiens français. parisiens "
        "parisiennes coréens indiens".split()
    ),
    former_names=r"(?:\b(?:ex[- ]|l['’](?:ancienne? |ex-)|anciennement |autrefois |jadis |rebaptisée? |renommée? |alias |né sous le nom de ))$",
    descriptions=(
        # « X sera le fournisseur de Y » says what X is, and describes nobody else.
        r"(?:(?<![\w’'])(?<!\bsera )(?<!\bserait )(?<!\bdevient )(?<!\bdeviendra )"
        r"(?:[Ll][ea] |[Ll]['’]|[Cc]e |[Cc]ett?e? )|(?<=\b[dD]u )|(?<=\b[aA]u ))"
        r"(?!(?:branche|division|filiale|activité|marque)(?: [a-zà-ÿ-]+)? (?:de |du |d['’])[A-ZÀ-Ý])"
        r"(?!(?:repreneur|acquéreur|vendeur)\b|(?:fournisseur|développeur) (?:[a-z]+ )?(?:exclusif|privilégié|attitré|"
        r"officiel|principal|unique))"
        r"(?:(?:jeune|petite?|grande?|célèbre|nouvelle?|nouveau|vieille|même|ancienne?|ex-?|seule|"
        r"puissante?|principale?|modeste|prometteuse?|premier|première|deuxième|future?) ?)*"
        r"(?P<head>" + ORGANISATION + r"|(?:Société|Groupe|Compagnie|Banque)(?! [A-ZÀ-Ý&]))\b"
        r"(?: (?!est |et |a |ont |qui |de |à |en |par |sur |dans |pour |avec |(?:espère|gère|opère|"
        r"appelle|rappelle|fonctionne|positionne|fusionne|abandonne|donne|arrive|termine|combine|"
        r"imagine|dessine|explique|indique|implique|revendique|fabrique|applique|communique|"
        r"demande|commande|avale|préfère|accélère|considère|accumule)\b)[a-zà-ÿ-]+(?:aise?|"
        r"ienne?|aine?|oise?|"
        r"ande?|ique|éenne?|ole?|ine?|ale?|elle?|aire|ive?|onne?|ère|euse?|"
        r"belge|suisse|russe|turc|turque|grec|grecque|tchèque)\b)?"
        r"(?: (?:de|d['’]) ?(?:capital[- ]risque|investissements?|biotechnologies?|médias|"
        r"télécoms|gestion|presse|private equity|logiciels?|luxe|conseil)\b)?"
    ),
    clause_breaks=(
        r"[,;:()«»–—]|\b(?:qu[ei]?|dont|où|et|mais|ou|lors|comme|quand|si|son|sa|ses|leurs?|pour|afin|"
        r"sans|après|avant)\b"
    ),
    origins=(
        r"(?<![\w’'])(?:[Ll]e |[Ll]['’]|(?<=\b[dD])u |(?<=\b[aA])u )"
        r"(?P<head>[A-Za-zÀ-ÿ-]{2,}(?:ais|ois|ain|ien|éen|and|agnol)|[Bb]elge|[Ss]uisse|[Rr]usse|"
        r"[Tt]urc|[Gg]rec|[Tt]chèque)(?=[,.;)]| (?:a|est|va|avait|sera|serait|se|qui|ne|en|y|lui|"
        r"[a-zà-ÿ]+(?:ait|era))\b| (?:s['’]|n['’])| [a-zà-ÿ]{3,}e \w)"
    ),
    apposes=(
        r",? (?:(?:d[eu] |des |d['’]|en |spécialisée? (?:dans|en) |coté à )"
        rf"(?:(?!(?:a|ont|est|sont|va|vont|qui|que|avait|avaient|sera|était|et|dont|par|avec|pour|"
        rf"contre|chez|{_VERBS})\b)"
        r"[a-zà-ÿ][a-zà-ÿ’'-]* ){1,7}|(?:de |d['’]|en )[A-Z]{2,4} )?"
        r"(?:(?:[a-zà-ÿ-]+(?:ais|aise|ain|aine|ien|ienne|and|ande|ois|oise|ol|ole|ique|al|ale|aire|"
        r"if|ive|ine?|"
        r"eux|euse|éen|éenne|on|onne|é|ée|er|ère|el|elle|an|ane|ante?|ente|ière|eure?|rice)|suisse|belge|russe|turc|turque|"
        r"qatari|émirati|koweïti|bahreïni|omani|saoudi|pakistani|nippon|"
        r"grec|grecque|tchèque) )?"
    ),
    is_a=(
        r"(?: est|,| était| \(|, qui est) ?(?:une?|le|la|l['’]|"
        r"une? des) ?(?:[\w’-]+ ){0,3}?(?P<head>" + ORGANISATION + r")\b"
    ),
    plural_descriptions=(
        r"(?<![\w’'])(?:[Ll]es|[Cc]es|[Nn]os) (?:(?P<count>deux|trois|quatre|cinq) )?"
        r"(?P<head>sociétés|groupes|entreprises|firmes|compagnies|partenaires|acteurs|entités|"
        r"constructeurs|start-?ups|éditeurs|banques|fonds|parties|laboratoires|opérateurs|"
        r"organisations|géants|maisons|marques|associés|rivaux|concurrents|structures)\b"
        r"|(?<![\w’'])[Ii]ls (?=(?:ont|avaient|vont|seront|comptent|veulent|collaborent|travaillent)\b)"
    ),
    pronouns=(
        r"(?:(?<![\w’'-])|(?<=qu[’']))(?:[Ii]l(?! (?:y a|s['’](?:agi[tr]|accompagn|élèv|établi|inscri|effectu|adress)|(?:\w+ )?(?:\w+ )?(?:proche|supérieur|inférieur|compris|d['’]environ|de l['’]ordre)\b|faut|convient|semble|reste|ne s['’]agit|n['’]en|"
        r"est (?:\w+ )?(?:question|prévu|possible|probable|clair|difficile|important|temps|"
        r"à noter)))|"
        r"[Ee]lle)(?![\w-])|(?<=-t-)(?:il|elle)\b|(?<=-)(?:il|elle)\b"
    ),
    neuter_pronouns=(
        r"(?<![\w’'])(?:[Ss]on|[Ss]a)(?= (?:\w+ )?(?:acquisition|rachat|fusion|mariage|rapprochement|cession|offre|"
        r"prise de contrôle|entrée|introduction|OPA|partenariat|alliance|levée|tour de table)\b)"
    ),
    possessive_pronouns=frozenset("son sa".split()),
    person_descriptions=(
        # What someone is or becomes is no mention of someone else.
        r"(?<![\w’'])(?<!\best )(?<!\bsera )(?<!\bétait )(?<!\bdevient )(?<!\breste )"
        r"(?:[Ll]['’]homme d['’]affaires|[Ll]['’]homme(?=, | a | est )|[Ll]['’]entrepreneure?|[Ll]e milliardaire|"
        r"[Ll]a milliardaire|[Ll]e magnat|[Ll]e financier|[Ll]['’]intéressée?|[Ll]e dirigeant|"
        r"[Ll]a dirigeante|[Ll]e patron|[Ll]a patronne|[Ll]e PDG|[Ll]a PDG|[Ll]e directeur général|"
        r"[Ll]e (?:nouveau|futur) (?:PDG|patron|président|directeur général|dirigeant)(?: du directoire)?|"
        r"[Ll]a (?:nouvelle|future) (?:PDG|patronne|présidente|directrice générale|dirigeante)(?: du directoire)?|"
        r"[Ll]a directrice générale|[Ll]e fondateur|[Ll]a fondatrice|[Ll]e cofondateur|"
        r"[Ll]['’]analyste|[Ll]e ministre|[Ll]a ministre|[Ll]e président|[Ll]a présidente|"
        r"[Ll]e responsable|[Ll]e chercheur|[Ll]a chercheuse|[Ll]['’]ingénieure?|[Ll]e Français|"
        r"[Ll][ae] (?:quadra|trente|quinqua|sexa|septua|octo)(?:génaire|naire)|"
        r"[Ll]e banquier|[Ll]a banquière|[Ll]['’]avocate?|[Ll]['’]industrielle|[Ll]e businessman|"
        r"[Ll]a cofondatrice|[Ll]e natif|[Ll]a native|[Ll]e manager|[Ll]a manager|"
        r"[Ll]['’]ancien(?:ne)? (?:ministre|banquier|banquière|patronn?e?)|[Cc]e(?:t|tte)? (?:[A-ZÀ-Ý][a-zà-ÿ-]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?|ingénieure?|avocate?|médecin|juriste|énarque|autodidacte|"
        r"entrepreneure?|polytechnicien(?:ne)?|centralien(?:ne)?|quadra|quinqua)(?= (?:de \d\d ans|a |avait |est |était ))|"
        r"Celui(?= qui )|Celle(?= qui ))"
        r"(?! (?:de(?! \d)|du|des|d['’]|(?:en (?:est|sera) |est |sera )?[A-ZÀ-Ý]))(?! d['’])\b"
    ),
    person_doings=(  # « Elle succède à X »: firms do none of this
        r" (?:(?:n['’]|ne |l['’]|s['’]|se |y |en |lui )?(?:"
        r"succèd\w+|succéd\w+|présid\w+|siég\w+|remplace(?:ra)?(?= [A-ZÀ-Ý])|enseign\w+|travaill\w+|"
        r"codirig\w+|(?:arriv|débarqu)\w+ (?=de |d['’])|vi(?:ent|ennent) de chez|(?:co)?dirigeait|pilotait|"
        r"(?:rapporte|reporte|rapportera|reportera) (?=à |au |directement)|rend(?:ra)? compte|"
        r"quitte(?:ra)? (?:son poste|ses fonctions|la présidence|la direction)|démissionn\w+|"
        r"(?:occup|exerç|exerc|assur|assum|cumul)\w+ (?:le poste|les fonctions|la fonction|l['’]intérim|"
        r"(?:la|plusieurs|diverses|différentes) (?:présidence|direction|fonctions|postes?)|plusieurs postes)|"
        r"(?:prend(?:ra)?|a pris|prenait|tient|tenait|garde|conserve)(?:ra)? (?:ses (?:nouvelles )?fonctions|son poste|"
        r"la (?:tête|direction|présidence|barre|retraite|suite|relève|succession)|les (?:rênes|commandes|manettes))|"
        r"(?:a|avait|ait|aura|ayant) (?:(?:longtemps|notamment|auparavant|précédemment|aussi|également|ensuite|d['’]abord|"
        r"lui-même|elle-même|successivement) ){0,2}(?:succédé|présidé|siégé|enseigné|travaillé|étudié|officié|exercé|œuvré|"
        r"dirigé|piloté|codirigé|occupé (?:le|les|la|plusieurs|divers\w*|différent\w*|de nombreu\w+) (?:poste|fonction)s?|"
        r"fait (?:ses|sa|toute sa|l['’]essentiel|carrière|une)|passé \w+ ans|débuté|commencé (?:sa carrière|comme)|"
        r"gravi|démissionné|quitté (?:son poste|ses fonctions)|\d\d ans|été (?:nommée?|élue?|promue?|recrutée?|"
        r"embauchée?|débauchée?|limogée?|évincée?|licenciée?|débarquée?|journaliste|avocate?|banquière?|ministre|"
        r"consultante?|directeur|directrice))|"
        r"(?:est|était|sera|fut|reste|demeure|devient|deviendra|redevient|restera|deviendrait|est devenue?) (?:aussi |également |"
        r"alors |toujours |déjà |désormais |par ailleurs |depuis \d{4} |à la fois |actuellement |aujourd['’]hui )?"
        r"(?:(?:le|la|l['’]|une?|son|sa) ?)?(?:nouveau |nouvelle |ancien(?:ne)? )?"
        r"(?:(?:vice-|co-?)?présidente?|(?:co-?|sous-)?direct(?:eur|rice)|PDG|DG|DGA|DRH|DAF|gérante?|patronn?e?|"
        r"administrat(?:eur|rice)|secrétaire|porte-parole|chef|cheffe|avocate?|ingénieure?|diplômée?|titulaire d|"
        r"(?:co)?fondat(?:eur|rice)|marié|divorcé|née? |âgée?|professeure?|chercheu(?:r|se)|consultante?|analyste|"
        r"passée? (?:par|chez)|entrée? (?:chez|au service|dans l['’]entreprise)|partie? à la retraite|"
        r"(?:nommée?|promue?|élue?|recrutée?|embauchée?|mort|morte|décédée?)(?![\w-]))))"
    ),
    company_pronouns=frozenset("il elle".split()),
    latter=r"(?<!\w)[Cc](?:e dernier|ette dernière|elui-ci|elle-ci)\b",
    ordinals=(
        rf"{_ORDINAL}(?:(?P<first>premi(?:er|ère))|seconde?|deuxième){_ALONE}"
        # « Le premier vend des vis, le second des clous »
        r"|(?<=[,;] )l[ea] seconde?(?= (?:à|en|dans|sur|par|pour|l[ea]s?|des?|du|une?|\d+)(?![\wà-ÿ]))"
    ),
    counts={"deux": 2, "trois": 3, "quatre": 4, "cinq": 5},
)
