"""Cities, towns and regions that the news names, written alike in several languages.

Capitals and the cities that time zones are named for come from Babel; these are the others.
"""

CITIES = frozenset(
    """
    aachen aarhus aberdeen abidjan abilene agadir ahmedabad akron albany albuquerque alicante
    allentown almaty amiens anaheim anchorage angers ankara annecy antwerp arlington arnhem
    atlanta augsburg austin avignon bakersfield baltimore bangalore bangkok barcelona barranquilla
    basel basle bayonne beijing belfast belgrade bellevue bengaluru bergen berkeley bern bethesda
    biarritz bielefeld bilbao billund birmingham bochum bologna bonn bordeaux boston bournemouth
    braga bratislava braunschweig bremen brescia brest brighton brisbane bristol brno brooklyn
    bruges budapest bursa busan caen cagliari calais calgary cambridge campinas canberra cannes
    cardiff casablanca catania changsha charleroi charlotte chattanooga chengdu chennai cherbourg
    chicago cholet chongqing christchurch cincinnati clermont-ferrand cleveland cluj coimbra
    cologne columbus compiègne copenhagen cordoba coventry cracow cupertino curitiba daegu dakar
    dalian dallas darmstadt davos dayton dearborn delft denver detroit dijon dongguan dordrecht
    dortmund douai dresden dubai dublin dubuque duisburg dundee dunkerque dunkirk durban durham
    dusseldorf düsseldorf edinburgh edmonton eindhoven enschede erfurt erlangen espoo essen evry
    fez frankfurt fremont fresno fribourg fukuoka galway gdansk geneva genoa ghent giza glasgow
    gothenburg graz greenville greenwich grenoble groningen guadalajara guangzhou gurgaon gurugram
    göteborg göttingen haarlem haifa hamburg hangzhou hannover hanoi hanover harbin harrisburg
    hartford hefei heidelberg hiroshima hobart honolulu houston huntsville hyderabad ibadan
    incheon indianapolis ingolstadt innsbruck ipswich izmir jacksonville jaipur jinan joinville
    juarez karlsruhe kassel katowice kawasaki kazan kenosha khartoum kiel kigali kobe koblenz
    kochi kolkata kosice krakow kraków kumasi kyiv kyoto lahore laredo lausanne laval leeds
    leicester leiden leipzig leuven leverkusen lexington lille limerick limoges linköping linz
    liverpool ljubljana lodz lorient loughborough louisville louvain lucerne lucknow ludwigshafen
    lund luton lyon lübeck maastricht madurai magdeburg mainz malaga malmo malmö manchester
    mannheim maribor marrakech marseille mayence medellin medellín melbourne memphis metz miami
    milan milwaukee minneapolis modena mombasa montauban monterey monterrey montpellier montreuil
    morlaix mosul mulheim mulhouse mumbai munich münster nagoya nagpur nairobi namur nancy nanjing
    nantes naperville naples nashville neuchâtel newark newcastle niigata nijmegen niort
    northampton norwich nottingham novosibirsk nuremberg nîmes oakland oaxaca odense odessa
    okinawa omaha oostende oran orléans osaka osnabrück ostend ostrava ottawa oulu oxford padua
    palermo palma pamplona parma pasadena pau perpignan perth peterborough philadelphia pisa
    pittsburgh poitiers portland porto potsdam poznan puebla pune quimper raleigh redmond reims
    rennes reno rosario rostock rotterdam roubaix rouen saarbrücken sacramento salford salisbury
    salzburg sapporo saragossa scottsdale scranton seattle sendai seville sheffield shenyang
    shenzhen shreveport siena sochi solingen southampton spokane stamford stavanger stockton
    strasbourg stuttgart suez sunderland sunnyvale suresnes suzhou swansea syracuse szczecin
    tacoma tallahassee tampa tampere tampico tangier tarbes tempe thionville tianjin tijuana
    tilburg toledo topeka torquay toulon toulouse tourcoing tours trieste tromsø trondheim troyes
    tucson tulsa turin turku tübingen uppsala utrecht valencia valenciennes vannes varanasi venice
    verona versailles vichy vigo vitry västerås waco wellington wichita wiesbaden wilmington
    winterthur wolfsburg worcester wroclaw wuhan wuppertal xiamen xian yokohama zaragoza zhuhai
    zurich zwolle zürich
    ontario alberta manitoba saskatchewan british columbia nova scotia brunswick newfoundland
    labrador nunavut yukon queensland wales tasmania bavaria saxony hesse thuringia brandenburg
    catalonia andalusia galicia lombardy tuscany sicily sardinia piedmont veneto flanders wallonia
    bavière saxe hesse rhénanie catalogne andalousie galice lombardie toscane sicile sardaigne
    piémont flandre flandres wallonie guangdong zhejiang jiangsu sichuan hubei hunan fujian yunnan
    xinjiang tibet maharashtra gujarat karnataka kerala punjab rajasthan bihar bengal siberia crimea
    kurdistan donbass jutland lapland ulster munster cornwall devon essex sussex yorkshire
    lancashire cheshire hampshire scotland ireland silicon
    """.split()
) | {
    "salt lake city",
    "kansas city",
    "oklahoma city",
    "jersey city",
    "atlantic city",
    "quebec city",
    "new delhi",
    "palo alto",
    "menlo park",
    "mountain view",
    "santa clara",
    "redwood city",
    "grand rapids",
    "baton rouge",
    "cedar rapids",
    "little rock",
    "fort worth",
    "fort collins",
}
