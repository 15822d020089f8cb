"""The same content by other programs; none of these scripts imports ours, so each starts light."""
