"""Who the names are, and which record a claim tells again. Pure functions, no database."""
