package mapae.config; class Placeholder {}
