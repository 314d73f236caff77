"""Talks to the stand-in as anybody's program would, with Mastodon.py. Ends with 1 where something is not as it expects."""

import sys
import urllib.request

from mastodon import Mastodon, MastodonAPIError, MastodonNotFoundError, MastodonUnauthorizedError

url, token, redirect = sys.argv[1:4]
client = Mastodon(access_token=token, api_base_url=url, ratelimit_method="throw")
me = client.account_verify_credentials()
assert me["username"] == "brightwater", me

heard = client.notifications(types=["mention"], limit=10)[0]
assert "Where is my parcel" in heard["status"]["content"], heard
said = client.status_post(
    "@nils On its way.",
    in_reply_to_id=heard["status"]["id"],
    visibility="unlisted",
    spoiler_text="parcels",
    idempotency_key="a-key",
)
again = client.status_post(
    "@nils On its way.",
    in_reply_to_id=heard["status"]["id"],
    visibility="unlisted",
    spoiler_text="parcels",
    idempotency_key="a-key",
)
assert said["id"] == again["id"], "The same key is the same post."
assert client.status(said["id"])["spoiler_text"] == "parcels"
assert len(client.account_statuses(me["id"], limit=5)) == 1
assert client.status_favourite(heard["status"]["id"])["favourited"]
assert client.account_mute(heard["account"]["id"])["muting"]
assert not client.account_unmute(heard["account"]["id"])["muting"]
assert client.account_block(heard["account"]["id"])["blocking"]
report = client.report(heard["account"]["id"], status_ids=[heard["status"]["id"]], comment="Buy followers", category="spam")
assert report["comment"] == "Buy followers", report
client.status_delete(said["id"])
for refused, act in (
    (MastodonNotFoundError, lambda: client.status(said["id"])),
    (MastodonAPIError, lambda: client.status_post("x" * 501)),
    (MastodonUnauthorizedError, lambda: Mastodon(access_token="nobody", api_base_url=url).account_verify_credentials()),
):
    try:
        act()
        raise SystemExit(f"{refused.__name__} was expected.")
    except refused:
        pass


class Stay(urllib.request.HTTPRedirectHandler):
    """A browser that says where it is sent, and does not go."""

    def redirect_request(self, *_):
        return None


app_id, secret = Mastodon.create_app("Somebody", scopes=["read", "write"], redirect_uris=redirect, api_base_url=url)
fresh = Mastodon(client_id=app_id, client_secret=secret, api_base_url=url)
door = fresh.auth_request_url(redirect_uris=redirect, scopes=["read", "write"])
try:
    urllib.request.build_opener(Stay).open(door)
    raise SystemExit("The door led nowhere.")
except urllib.error.HTTPError as sent:
    code = sent.headers["Location"].split("code=")[1].split("&")[0]
assert fresh.log_in(code=code, redirect_uri=redirect, scopes=["read", "write"])
print("fine")
