"""What a web page is (state) and which postings it links to (listing)."""
