"""Records and where they come from, in SQLite or PostgreSQL. The only layer that speaks SQL."""
