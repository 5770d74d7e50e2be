"""What turns docs/ and the core into the site: build.py leads, the others do one thing each."""
