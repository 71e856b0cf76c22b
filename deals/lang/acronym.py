"""Acronyms of common words, in any language of the press: they name nobody by themselves."""

COMMON_ACRONYMS = frozenset(
    """
    ai ia agi ml llm nlp ar vr xr it ict os pc mac gps usb tv hdtv dvd cd hd api sdk ui ux gpu cpu
    tpu npu ram ssd iot 2g 3g 4g 5g 6g lte wifi wi-fi nfc rfid qr vpn vdi ip tcp http https www rss
    seo sem cms crm erp hcm scm bi etl sql html css json xml pdf sms mms saas paas iaas aas b2b b2c
    b2b2c d2c p2p nft dao defi dna adn arn mrna ev evs vtc suv ulm drone oled led lcd
    ceo cto cfo coo cmo cio ciso chro cpo cso cro vp svp evp avp gm md pm hr rh drh dsi pdg dg dga
    ipo opa ope opr opas lbo mbo spac m&a r&d kpi roi arr mrr ebitda ebit capex opex gdp pib
    eps pe vc vcs esg csr rse vat tva ht ttc gmv aum nav etf cdo cds mba phd ba bts cap
    emea apac latam dach benelux anz pme eti tpe esn ssii scop sci cdi cdd rgpd gdpr kyc aml usd eur gbp cad chf jpy cny aud
    am pm edt est gmt pst pdt et pt cet utc ii iii iv vi vii viii ix xi xii xix xx xxi
    tl tldr faq q&a ps nb id ok diy vip pr usp b.v. no. q1 q2 q3 q4 h1 h2 fy yoy
    """.split()
)
