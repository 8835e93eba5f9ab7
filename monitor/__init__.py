"""Knows what postings say, and time: what is due, what changed, who is told."""

__version__ = "0.1.0"
