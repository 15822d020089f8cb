"""The review sheet: one document in three languages, for people who only use Word or Excel."""
