"""What turns docs/ and the core into the site: MkDocs calls hooks.py, the rest does the work."""
