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
