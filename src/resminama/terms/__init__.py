"""Terms of the glossary in running text, in any inflected form."""
