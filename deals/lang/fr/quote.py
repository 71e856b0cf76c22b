"""French words for quotes."""

from deals.grammar import QuoteWords

_REGULAR = """
    abonder accorder accuser acquiescer admirer affirmer ajouter alerter ambitionner analyser
    annoncer appuyer argumenter arguer articuler assener asséner assurer attaquer attester avancer
    avertir avouer badiner balancer balayer balbutier blaguer bougonner brandir cadrer certifier
    chuchoter citer clamer claironner clarifier commenter compléter conclure concéder confesser
    confier confirmer conseiller considérer constater continuer corriger couper crier critiquer
    dénoncer déclarer décréter dédramatiser déplorer détailler développer diagnostiquer
    déclamer dévoiler diagnostiquer dicter enchérir enchaîner encourager enfoncer énoncer énumérer
    espérer estimer évoquer exhorter expliquer expliciter exploser exposer exprimer exulter
    fanfaronner formuler fulminer fustiger glisser grincer gronder garder hasarder hurler illustrer
    imaginer implorer indiquer informer insister interpeller interroger ironiser jauger jubiler juger
    jurer justifier lâcher lamenter lancer louer marteler maugréer menacer mentionner minimiser
    minauder modérer murmurer narrer noter nuancer objecter observer opiner opposer ordonner
    persifler plaider plaisanter pointer pester philosopher poster postuler poursuivre préciser
    préconiser prévenir proclamer professer promettre pronostiquer proposer protester prôner
    questionner raconter railler rapporter rappeler rassurer récapituler réagir réaffirmer
    reconnaître recommander redouter réfuter regretter réitérer relater relativiser relayer relever
    remarquer remercier renchérir répéter répliquer répondre reprendre reprocher résumer
    rétorquer retracer révéler riposter saluer scander sermonner signaler signifier souffler
    souhaiter soupirer souligner soutenir spécifier stipuler suggérer suggérer supplier
    supposer synthétiser tacler taquiner témoigner temporiser théoriser tonner trancher tranquilliser
    twitter tweeter vanter vociférer tempérer enthousiasmer féliciter réjouir interroger étonner
    défendre émouvoir inquiéter indigner agacer emporter alarmer exclamer écrier excuser plaindre
    insurger souvenir targuer désoler esclaffer amuser vouloir
""".split()
_IRREGULAR_FINITE = """
    dit disent disait disaient dira diront dirait dirent écrit écrivent écrivait écrivaient écrivit
    conclut concluent concluait poursuit poursuivent poursuivait poursuivit prévient préviennent
    prévenait prévint promet promettent promettait promit réagit réagissent réagissait reconnaît
    reconnait reconnaissent reconnaissait reconnut renchérit renchérissent renchérissait répond
    répondent répondait répondit reprend reprennent reprenait reprit soutient soutiennent soutenait
    soutint avertit avertissent avertissait défend défendent défendait réjouit réjouissent
    réjouissait plaint plaignent plaignait souvient souviennent souvenait admet admettent admettait
    admit maintient maintiennent maintenait prédit prédisent prédisait contredit lit lisait
    appelle appellent rappelle rappellent rappelait rappelaient interpelle croit croient croyait
    pense pensent pensait voit fait convient conviennent convenait entend fait explique-t-il
    complète complètent répète répètent répétait révèle révèlent révélait suggère suggèrent
    considère considèrent concède concèdent relève relèvent espère espèrent énumère réitère
    réitèrent tempère tempèrent assène assènent lève sourit souriait rit veut
    jette jettent promettait confesse conteste contestent contestait
""".split()
_IRREGULAR_PARTICIPLES = """
    dit dits dite écrit conclu poursuivi prévenu promis réagi reconnu renchéri répondu repris soutenu
    averti défendu réjoui réjouie réjouis plaint plainte souvenu admis maintenu prédit convenu fait
    redit contredit appris savoir valoir remarquer observer noter
""".split()
_IRREGULAR_NONFINITE = """
    dire disant écrire écrivant conclure concluant poursuivre poursuivant prévenir prévenant
    promettre promettant réagir réagissant reconnaître reconnaissant renchérir renchérissant
    répondre répondant reprendre reprenant soutenir soutenant avertir avertissant défendre
    admettre admettant maintenant
""".split()
_NOT_SPEECH = frozenset(
    """fait voit lit entend maintenant garder garde gardent veut voulu voulait citer cite citent
    louer loue garda lève lâche appelle appellent couper coupe coupent poste postes lance-t-il
    voulons""".split()
)
_STEMS = [verb[:-2] for verb in _REGULAR if verb.endswith("er") and verb != "vouloir"]


def _softened(stem: str) -> str:
    """The stem before a: « annonç-ait », « rédige-ait »."""
    if stem.endswith("c"):
        return stem[:-1] + "ç"
    return stem + "e" if stem.endswith("g") else stem


_FINITE = frozenset(
    stem + ending for stem in _STEMS for ending in "e ent era eront erait eraient èrent".split()
) | frozenset(_softened(stem) + ending for stem in _STEMS for ending in "ait aient a".split())
_PARTICIPLES = frozenset(stem + ending for stem in _STEMS for ending in "é ée és ées".split())
_NONFINITE = frozenset(form for stem in _STEMS for form in (stem + "er", _softened(stem) + "ant"))

WORDS = QuoteWords(
    finite=(_FINITE | frozenset(_IRREGULAR_FINITE)) - _NOT_SPEECH,
    participles=(_PARTICIPLES | frozenset(_IRREGULAR_PARTICIPLES)) - _NOT_SPEECH,
    nonfinite=(_NONFINITE | frozenset(_IRREGULAR_NONFINITE)) - _NOT_SPEECH,
    auxiliaries=frozenset(
        """a ont avait avaient aura auront aurait auraient ai as eut eurent ayant avoir est sont était
        étaient sera seront été fait font faisait faisaient""".split()
    ),
    passives=frozenset("est sont était étaient sera seront été".split()),
    reflexives=frozenset("s se".split()),
    clitics=frozenset("s se n ne y en lui leur nous vous m me l t".split()),
    addressing=frozenset(),
    inverts=True,
    according=frozenset(
        [
            ("selon",),
            ("d", "après"),
            ("aux", "yeux", "de"),
            ("de", "l", "avis", "de"),
            ("dixit",),
        ]
    ),
    openers=frozenset(("pour", "chez")),
    pronouns=frozenset("il elle ils elles".split()),
    plural=frozenset("ils elles".split()),
    personal=frozenset("il elle".split()),
    impersonal=frozenset("on certains beaucoup plusieurs tous nul personne".split()),
    first_person=frozenset("je j nous notre nos mon ma mes me moi nôtre".split()),
    determiners=frozenset(
        """le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma
        mes votre vos quelque quelques plusieurs chaque aucun aucune""".split()
    ),
    indefinite=frozenset("un une des plusieurs certains certaines quelques deux trois".split()),
    prepositions=frozenset(
        """de d du des à au aux avec par chez pour dans en sur sous contre vers entre parmi sans
        selon auprès envers depuis après avant malgré lors hors dont outre via devant derrière
        comme""".split()
    ),
    relatives=frozenset("qui que qu dont où lequel laquelle lesquels lesquelles".split()),
    links=frozenset(
        "et mais ou pour puis donc car en afin tandis alors que qu si quand lorsque".split()
    ),
    conjunctions=frozenset("et &".split()),
    spokespersons=frozenset(
        "porte parole direction avocats représentants responsables conseil".split()
    ),
    documents=frozenset(
        """communiqué texte courrier lettre message note document rapport billet courriel mail
        mémo plainte étude avis article site tweet post déclaration annonce jugement arrêt
        prospectus""".split()
    ),
    humans=frozenset(
        """analyste analystes source sources responsable responsables dirigeant dirigeants expert
        experts économiste économistes avocat avocate avocats journaliste journalistes directeur
        directrice directeurs président présidente pdg dg patron patronne patrons fondateur
        fondatrice cofondateur cofondatrice co gérant gérante associé associée ministre secrétaire
        délégué déléguée syndicaliste élu élus maire député députée sénateur professeur chercheur
        chercheuse chercheurs salarié salariée salariés employé employés employée ouvrier ouvriers
        cadre cadres proche proches observateur observateurs spécialiste spécialistes gestionnaire
        courtier trader banquier banquiers investisseur investisseurs actionnaire actionnaires
        membre membres client clients cliente utilisateur utilisateurs chef cheffe manager
        conseiller conseillère consultant consultante homme femme entrepreneur entrepreneuse
        numéro juge procureur médecin ingénieur développeur représentant représentante
        représentants connaisseur connaisseurs intéressé intéressée ex celui celle ceux celles""".split()
    ),
    groups=frozenset(
        """société sociétés groupe entreprise firme start-up startup jeune pousse fonds banque
        ministère autorité agence association fédération syndicat laboratoire constructeur éditeur
        géant fabricant enseigne institut cabinet quotidien journal compagnie opérateur maison
        plateforme américain français britannique allemand américaine française""".split()
    ),
    naming=frozenset(
        """appelé appelée appelés baptisé baptisée baptisés intitulé intitulée intitulés nommé
        nommée dénommé dénommée surnommé surnommée dit dite titré titre titres film livre roman
        ouvrage album chanson émission spectacle programme campagne slogan devise magazine revue
        journal quotidien hebdomadaire mensuel pièce comédie documentaire série jeu application
        rubrique article chapitre initiative projet plan opération label prix catégorie mot mots
        expression terme sigle acronyme signifie mention appel collection concept formule
        étiquette opération concours dispositif fonds association collectif""".split()
    ),
    abbreviations=frozenset(
        """m mm mme mmes mlle dr me pr st ste cie etc inc corp co ltd art cf ex env av janv févr
        juil sept oct nov déc min max no n° vs p tél""".split()
    ),
)
