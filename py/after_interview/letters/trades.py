"""Words of many trades that a checker of English does not know, and that are right.

Only such are here, in small letters; what has capitals inside it is taken for a name anyway.
"""

from ..word_lists import words_in

WORDS_OF_TRADES = words_in(
    """
    animatic autoclaving bergamot brunoise cabotage cannulate cannulation catenary catheterisation
    chiffonade confit coppicing couverture crema cron crontab cryostat cytometry dbt deaccession
    deburring deglazing drayage dunnage endodontic expensing floristry foley fullstack geospatial
    geosteering helideck immunoassay intubation landside microcopy mise moodle orthophoto orthotics
    ostomy palletise palletiser palletising perioperative photovoltaics pipetted pipetting planogram
    planograms pointwork portafilter purlin putaway reablement resus rostering scaffolder sedum
    serger shrinkwrap soffit sommelier stratigraphy strimmer summative terminologist toile toolroom
    transhipment triaging wirework
    """
)

ABBREVIATIONS = words_in(
    """aat acca adr atex ba bsc cad cbt ce cid cnc cpc crm cscs cv dbs ecs erp eu flt fmcg gcse gp
    gps haccp hca hgv hr hvac id ifrs imo iosh ipaf ipc iso lgv mba mot msc nebosh nhs nmc nvq
    pa pc pcv pin plc ppe psv qa rgn sap sen sia sql tv uk usa vat"""
)
"""What a title has in capitals, and keeps them in a line that is all in capitals."""
