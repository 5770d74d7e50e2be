"""Rooms of the core about the people met: their names, and what was typed about them."""
