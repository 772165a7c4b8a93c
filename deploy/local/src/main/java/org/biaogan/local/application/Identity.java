package org.biaogan.local.application;

import org.biaogan.local.identity.SessionSecret;
import org.biaogan.local.identity.Token.SigningKey;

/** What the applications need to know who is who: the checkout's signing key and the session secret. */
public record Identity(SigningKey key, SessionSecret session) {}
