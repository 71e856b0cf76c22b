"""French words for quotes."""

import re

from deals.grammar import QuoteWords
from deals.lang.given_names import GENDERS

_FIRST_GROUP = """
    abonder accorder accuser acquiescer affirmer agacer ajouter alarmer alerter ambitionner
    amuser analyser annoncer appuyer arguer argumenter assener assurer asséner attaquer attester
    avancer avouer badiner balayer balbutier blaguer bougonner certifier chuchoter claironner
    clamer clarifier commenter communiquer compléter confesser confier confirmer conseiller
    considérer constater contester continuer corriger crier critiquer demander diagnostiquer
    dicter décider déclarer décrypter décréter dédramatiser défausser démarrer dénoncer déplorer
    désoler détailler développer dévoiler emporter enchaîner encourager enthousiasmer esclaffer
    espérer estimer exagérer exclamer exhorter exiger expliciter expliquer exploser exposer
    exprimer exulter fanfaronner formuler fulminer fustiger féliciter glisser grincer gronder
    hasarder hurler illustrer imaginer impatienter implorer indigner indiquer informer inquiéter
    insister insurger interpeller interroger inviter ironiser jubiler juger jurer justifier
    lamenter lancer lâcher marteler maugréer menacer mentionner minimiser modérer moquer
    murmurer narrer nier noter nuancer objecter observer opiner opposer ordonner persifler
    pester philosopher plaider plaisanter pointer proclamer professer pronostiquer proposer
    protester préciser préconiser prôner qualifier questionner raconter railler rapporter
    rassurer recommander redouter regretter relater relativiser relever remarquer remercier
    reprocher retracer riposter réaffirmer récapituler réclamer récuser réfuter réitérer
    répliquer répéter résumer rétorquer révéler saluer scander schématiser sermonner signaler
    signifier souffler souhaiter souligner soupirer spécifier stipuler suggérer supplier
    supposer synthétiser tacler taquiner targuer temporiser tempérer terminer théoriser tonner
    trancher tranquilliser tweeter twitter témoigner vanter vociférer écrier émerveiller énoncer
    énumérer étonner évoquer rectifier calculer emballer fulminer grommeler grogner ronchonner
    bredouiller bafouiller ricaner imager comparer embrayer éluder esquiver interroger emporter
    inquiéter excuser insinuer deviner anticiper évaluer chiffrer prêcher réciter soupçonner
    trépigner offusquer admonester rigoler marmonner savourer rengorger étrangler lister
    recadrer recontextualiser réconforter rétropédaler réprouver sangloter pleurer
    pérorer fantasmer ergoter sourciller
""".split()
_FINITE = """
    admet admettait admettent admit avertissait avertissent avertit concluait concluent conclut
    contredit convenait conviennent convient croient croit croyait dira dirait dirent diront
    disaient disait disent dit dépeint dépeignait dépeignent décrit décrivait décrivent défend
    défendait défendent dément démentait démentent enorgueillit garantissait garantissent garantit
    interpelle lit maintenait maintiennent maintient pensait pense pensent plaignait plaignent
    plaint poursuit poursuivait poursuivent poursuivit promet promettait promettent promit prédisait
    prédisent prédit prévenait préviennent prévient prévint pèse rappela rappelaient rappelait
    rappelle rappellent reconnaissait reconnaissent reconnait reconnaît reconnut renchérissait
    renchérissent renchérit reprenait reprend reprennent reprit rit réagissait réagissent réagit
    réjouissait réjouissent réjouit répond répondait répondent répondit souriait sourit soutenait
    soutiennent soutient soutint souvenait souviennent souvient écrit écrivaient écrivait écrivent
    écrivit émeut
""".split()
_PARTICIPLES = """
    admis appris averti dépeint conclu contredit convenu cru dit dite dits décrit défendu démenti
    garanti lire maintenu noter observer pensé plaint plainte poursuivi promis prédit prévenu
    rappelé reconnu redit remarquer renchéri repris réagi réjoui réjouie réjouis répondu savoir
    souri soutenu souvenu valoir écrit
""".split()
_NONFINITE = """
    admettant admettre avertir avertissant concluant conclure dire disant défendre démentant
    démentir garantir poursuivant poursuivre promettant promettre prévenant prévenir rappelant
    rappeler reconnaissant reconnaître renchérir renchérissant reprenant reprendre réagir
    réagissant répondant répondre soutenant soutenir écrire écrivant
""".split()
_STEMS = [verb.removesuffix("er") for verb in _FIRST_GROUP]


def _before_mute(stem: str) -> str:
    """The stem before a mute e: « répèt-e », « martèl-e », « appui-e »."""
    return re.sub(r"[eé]([bcdflmnprstvg])$", r"è\1", re.sub(r"y$", "i", stem))


def _before_a(stem: str) -> str:
    """The stem before a: « annonç-ait », « juge-ait »."""
    return re.sub(r"g$", "ge", re.sub(r"c$", "ç", stem))


def _forms(stem: str) -> list[str]:
    mute = [_before_mute(stem) + ending for ending in "e ent era eront erait eraient".split()]
    return [*mute, *(_before_a(stem) + ending for ending in "ait aient a".split()), stem + "èrent"]


# What stands before a source: « selon X », « aux yeux de X ».
_SOURCES = [
    "selon",
    "d après",
    "à en croire",
    "à entendre",
    "dixit",
    *(
        f"{words} {preposition}"
        for words in (
            "aux yeux",
            "de l avis",
            "aux dires",
            "de l aveu",
            "de l aveu même",
            "selon les mots",
            "selon les termes",
            "selon les propos",
            "selon l expression",
            "selon la formule",
            "dans la bouche",
        )
        for preposition in ("de", "d", "du")
    ),
]

WORDS = QuoteWords(
    finite=frozenset([*_FINITE, *(form for stem in _STEMS for form in _forms(stem))]),
    participles=frozenset(
        [*_PARTICIPLES, *(stem + end for stem in _STEMS for end in "é ée és ées".split())]
    ),
    nonfinite=frozenset(
        [*_NONFINITE, *_FIRST_GROUP, *(_before_a(stem) + "ant" for stem in _STEMS)]
    ),
    auxiliaries=frozenset(
        """a ont avait avaient aura auront aurait auraient ai as eut eurent ayant avoir est sont
        était étaient sera seront été fait font faisait faisaient peut pouvait""".split()
    ),
    passives=frozenset("est sont était étaient sera seront été".split()),
    reflexives=frozenset("s se".split()),
    clitics=frozenset("s se n ne y en lui leur nous vous m me l t".split()),
    addressing=frozenset(),
    modals=frozenset("peut pouvait doit devait va allait veut voulait pourrait devrait".split()),
    overheard=frozenset(),
    calling=frozenset(
        """appelle appellent appelait appelaient nomme nomment nommait surnomme surnommait désigne
        baptise baptisent""".split()
    ),
    whatever=frozenset((("ce", "que"), ("ce", "qu"))),
    inverts=True,
    inverted=r"(?!(?:comme|entre|contre|outre|malgré|avant|devant|durant|pendant|suivant|tout|quand|et|"
    r"sont|est|a|ont|fait|avant|peut|soit|autant|notamment|seule?|cette|cet|une|ce|je|que|de|le|me)$)"
    r"[a-zà-ÿœ]{3,}(?:e|t|d|é|i|is|ait)",
    according=frozenset(tuple(words.split()) for words in _SOURCES),
    openers=frozenset(("pour", "chez")),
    pronouns=frozenset("il elle ils elles".split()),
    plural_verbs=frozenset(
        """ont avaient auront auraient ayons disent disaient diront écrivent soutiennent soutenaient
        promettent préviennent rappellent reconnaissent répondent poursuivent""".split()
    )
    | {form for stem in _STEMS for form in (_before_mute(stem) + "ent", stem + "èrent")},
    plural=frozenset("ils elles".split()),
    personal=frozenset("il elle lui".split()),
    neuter=frozenset("il elle lui".split()),
    oblique=frozenset("lui elle".split()),
    genders=GENDERS,
    feminine={
        "elle": 1.0,
        "il": -0.2,  # often impersonal
        **dict.fromkeys("mme mlle madame".split(), 2.0),
        **dict.fromkeys("m monsieur".split(), -2.0),
        **dict.fromkeys(
            """directrice présidente fondatrice cofondatrice patronne dirigeante avocate
            gérante associée cheffe conseillère députée sénatrice""".split(),
            0.5,
        ),
        **dict.fromkeys(
            """directeur président fondateur cofondateur patron dirigeant avocat gérant associé
            conseiller député sénateur""".split(),
            -0.5,
        ),
    },
    impersonal=frozenset("on certains beaucoup plusieurs tous nul personne".split()),
    first_person=frozenset("je j nous notre nos mon ma mes me moi nôtre".split()),
    singular=frozenset("je j mon ma mes moi".split()),
    definite=frozenset("le la l".split()),
    determiners=frozenset(
        """le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma
        mes votre vos quelque quelques plusieurs chaque aucun aucune""".split()
    ),
    demonstratives=frozenset("ce cet cette".split()),
    relations=frozenset(),
    indefinite=frozenset("un une des plusieurs certains certaines quelques deux trois".split()),
    prepositions=frozenset(
        """de d du des à au aux avec par chez pour dans en sur sous contre vers entre parmi sans
        selon auprès envers depuis après avant malgré lors hors dont outre via devant
        derrière comme""".split()
    ),
    relatives=frozenset("comme qui que qu dont où lequel laquelle lesquels lesquelles".split()),
    personal_relatives=frozenset(),
    links=frozenset(
        "et mais ou pour puis donc car en afin tandis alors que qu si quand lorsque".split()
    ),
    conjunctions=frozenset("et &".split()),
    spokespersons=frozenset(
        "porte parole direction avocats représentants responsables conseil".split()
    ),
    documents=frozenset(
        """communiqué texte courrier lettre message note document rapport billet courriel mail mémo
        plainte étude avis article site tweet post déclaration annonce jugement arrêt
        prospectus""".split()
    ),
    humans=frozenset(
        """ancien ancienne jeune nouveau nouvelle futur future actuel actuelle magnat banquière
        septuagénaire octogénaire natif native financier financière industriel
        industrielle businessman scientifique scientifiques auteur autrice acheteur
        repreneur gérante secrétaire trésorier trésorière rédacteur rédactrice animateur
        animatrice dirigeante adjoint adjointe quadragénaire trentenaire quinquagénaire
        sexagénaire milliardaire négociateur magistrat magistrate élue ingénieure analyste
        analystes source sources responsable responsables dirigeant dirigeants expert
        experts économiste économistes avocat avocate avocats journaliste journalistes
        directeur directrice directeurs président présidente pdg dg patron patronne
        patrons fondateur fondatrice cofondateur cofondatrice co gérant gérante associé
        associée ministre secrétaire délégué déléguée syndicaliste élu élus maire député
        députée sénateur professeur chercheur chercheuse chercheurs salarié salariée
        salariés employé employés employée ouvrier ouvriers cadre cadres proche proches
        observateur observateurs spécialiste spécialistes gestionnaire courtier trader
        banquier banquiers investisseur investisseurs actionnaire actionnaires membre
        membres client clients cliente utilisateur utilisateurs chef cheffe manager
        conseiller conseillère consultant consultante homme femme entrepreneur
        entrepreneuse numéro juge procureur médecin ingénieur préfet préfète ambassadeur
        ambassadrice général colonel capitaine lieutenant commandant commissaire gendarme
        policier policière pompier pompiers magistrate bâtonnier notaire huissier greffier
        témoin victime accusé accusée prévenu prévenue suspect plaignante entraîneur
        entraîneuse sélectionneur sélectionneuse coach joueur joueuse joueurs attaquant
        attaquante défenseur défenseure gardien gardienne buteur buteuse champion
        championne vainqueur coureur coureuse nageur nageuse skieur skieuse marin
        navigateur navigatrice pilote cavalier cavalière sprinteur sprinteuse perchiste
        candidat candidate candidats militant militante militants parlementaire
        parlementaires sénatrice eurodéputé eurodéputée conseillers chancelier chancelière
        roi reine prince princesse pape évêque archevêque cardinal curé prêtre imam rabbin
        pasteur infirmier infirmière chirurgien soignant soignante soignants patient
        patiente chanteur chanteuse acteur actrice comédien comédienne réalisateur
        réalisatrice metteur metteuse écrivain écrivaine romancier romancière poète
        peintre sculpteur plasticien musicien musicienne compositeur compositrice rappeur
        rappeuse auteure éditeur éditrice photographe historien historienne agriculteur
        agricultrice agriculteurs éleveur éleveuse éleveurs viticulteur vigneron
        vigneronne maraîcher maraîchère boulanger boulangère artisan artisane commerçant
        commerçante commerçants restaurateur hôtelier pêcheur étudiant étudiante étudiants
        élève élèves enseignant enseignante enseignants professeure instituteur
        institutrice proviseur proviseure recteur rectrice doctorant doctorante
        habitant habitante habitants riverain riveraine riverains voisin voisine voisins
        touriste passager passagère usager usagers bénévole bénévoles retraité retraitée
        retraités père mère fils fille frère sœur mari épouse veuf veuve ami amie
        grand-père grand-mère adolescent adolescente garçon jeunes vétéran réfugié
        réfugiée rescapé rescapée survivant survivante manifestant manifestante
        manifestants lanceuse participant participante participants internaute internautes
        soldat officier amiral espion ministres collaborateur collaboratrice développeur
        représentant représentante représentants connaisseur connaisseurs intéressé
        intéressée ex celui celle ceux celles""".split()
    ),
    human_endings=r"[a-zà-ÿ]{3,}(?:logue|icienn?e?|graphe|iatre|naute|mane)s?|(?!(?:liste|piste|poste)s?$)"
    r"[a-zà-ÿ]{3,}iste|[a-zà-ÿ]{2,}(?:atrice|euse|ienne|ière)",
    civilities=frozenset("m mm mme mmes mlle me dr pr maître madame monsieur".split()),
    bodies=frozenset(
        """ministère tribunal cour préfecture mairie université musée hôpital école église
        ambassade parlement sénat syndicat police gendarmerie comité commission collège théâtre
        cathédrale fondation région département rectorat parquet conseil""".split()
    ),
    groups=frozenset(
        """société sociétés groupe entreprise firme start-up startup jeune pousse fonds banque
        ministère autorité agence association fédération syndicat laboratoire
        constructeur éditeur géant fabricant enseigne institut cabinet quotidien journal
        compagnie opérateur maison plateforme américain français britannique allemand
        américaine française""".split()
    ),
    asides=frozenset(
        tuple(words.split())
        for words in (
            "de son côté",
            "de leur côté",
            "pour sa part",
            "pour leur part",
            "quant à lui",
            "quant à elle",
            "quant à eux",
            "à son tour",
            "par ailleurs",
            "en outre",
            "en substance",
            "de surcroît",
            "au passage",
            "d ' ailleurs",
            "d ’ ailleurs",
            "de concert",
        )
    ),
    naming=frozenset(
        """appelé appelée appelés baptisé baptisée baptisés intitulé intitulée intitulés nommé
        nommée dénommé dénommée surnommé surnommée titré titre titres film
        livre roman ouvrage album chanson émission spectacle programme campagne slogan
        devise magazine revue journal quotidien hebdomadaire mensuel pièce comédie
        documentaire série jeu application rubrique article chapitre initiative projet
        plan opération label prix catégorie mot mots expression terme sigle acronyme
        signifie mention appel collection concept formule étiquette opération concours
        dispositif fonds association collectif""".split()
    ),
    abbreviations=frozenset(
        """m mm mme mmes mlle dr me pr st ste cie etc inc corp co ltd art cf ex env av janv févr
        juil sept oct nov déc min max no n° vs p tél""".split()
    ),
)
