"""Mistakes as people make them, planted one at a time into our own sources: does the build find each?"""
