"""How much a page of the guide may weigh, for the benchmark and for tests/build/test_weight.py."""

GUIDE_BYTES = 90_000
"""As sent, gzipped at level 6, before anything is fetched ahead of time."""
