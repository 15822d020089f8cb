"""A Word draft from outside as the skeleton of a source."""
