"""Knows where postings are: vendors, pages, one polite spider. Knows no time, no database and no alert."""
