"""How hypothesis runs here: few enough examples to stay quick, no time limit on a busy machine."""

from hypothesis import settings

settings.register_profile("unit", deadline=None, max_examples=75)
settings.load_profile("unit")
