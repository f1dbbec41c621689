"""How well no change is found, and how rarely wrongly: the detector, its peers and the ceiling on made-up clients."""
