vcl 4.1;

import purge;
import std;

backend shop {
    .host = "127.0.0.1";
    .port = "SHOP_PORT";
}

# What may be kept is for the shop to say: no path and no cookie is named here. Varnish's own rules, which are left
# out, would send whoever has a cookie past the cache.
sub vcl_recv {
    if (req.method != "GET" && req.method != "HEAD" && req.method != "EXPIRE") {
        return (pass);
    }
    ENCODINGS
    return (hash);
}

# A minute in no time: the page is due, and is asked for again with its entity tag.
sub vcl_hit {
    if (req.method == "EXPIRE") {
        purge.soft(0s, 0s, 1h);
        return (synth(200));
    }
}

sub vcl_miss {
    if (req.method == "EXPIRE") {
        return (synth(404));
    }
}

sub vcl_deliver {
    set resp.http.x-found = obj.hits;
    set resp.http.x-ttl = std.integer(duration = obj.ttl);
    set resp.http.x-grace = std.integer(duration = obj.grace);
}
