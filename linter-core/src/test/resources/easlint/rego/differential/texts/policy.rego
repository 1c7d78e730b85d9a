package easlint.main

findings contains {"sprintf": sprintf("%s|%5d|%-6s|%05.1f|%v|%q|%x|%d%%", [t, 42, t, 2.5, {"a": [1, {2}]}, t, t, 7])} if some t in input.texts

findings contains {"template": $"text {t} has {count(t)} characters, {t[0]}"} if some t in input.texts

findings contains {"regex": [t, regex.find_n(`[a-z]+(\d*)`, t, -1), regex.replace(t, `(\w)(\w)`, "$2$1"), regex.split(`[,;]\s*`, t)]} if some t in input.texts

findings contains {"ends": [t, regex.match(`^a.*z$`, t), regex.match(`(?i)^A.*Z$`, t), regex.match(`(?m)^b$`, t)]} if some t in input.texts

findings contains {"globs": [t, [g | some g in ["*.example.com", "**.com", "a?c*", "{a,b}*", "[!a]*"]; glob.match(g, ["."], t)]]} if some t in input.texts

findings contains {"parts": [t, split(t, "."), upper(t), trim(t, "az"), indexof(t, "b"), substring(t, 1, 3), replace(t, "a", "--"), trim_space(t), strings.reverse(t)]} if some t in input.texts

findings contains {"json": [json.marshal({"t": t, "n": 1.50, "s": {2, 1}}), json.unmarshal(json.marshal([t]))]} if some t in input.texts

findings contains {"codes": [base64.encode(t), base64.decode(base64.encode(t)), hex.encode(t), urlquery.encode(t)]} if some t in input.texts

findings contains {"cidr": [c, net.cidr_contains(c, "10.1.2.3"), net.cidr_intersects(c, "10.1.0.0/16")]} if some c in input.cidrs

findings contains {"valid": [c | some c in input.cidrs; net.cidr_is_valid(c)]}

findings contains {"units": [u, units.parse_bytes(u), units.parse(u)]} if some u in ["10Gi", "1.5k", "3"]
