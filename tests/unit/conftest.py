"""How hypothesis runs here: the same few examples each time; `make hunt` asks for new ones.

With HUNT=2000 each property is tried with 2,000 examples that nobody has seen.
"""

import os

from hypothesis import settings

HUNT = int(os.environ.get("HUNT", "0"))

settings.register_profile(
    "unit", deadline=None, max_examples=HUNT or 75, derandomize=not HUNT, print_blob=bool(HUNT)
)
settings.load_profile("unit")
