"""What postings say: `reading` reads them; `fingerprint`, `shared` and `volatile` compare what was read, and cost no time to import."""

NORMALIZER_VERSION = 6  # stored with each reading; another one has the stored raw forms read again
