/**
 * Signing in and out. In production OpenID Connect does the first; the form and the session cookie here are for the local profile.
 * Way in: {@link org.biaogan.dashboard.login.LoginPage} and {@link org.biaogan.dashboard.login.SessionMechanism}.
 * Collaborators: page, language; the framework's OpenID Connect check.
 */
package org.biaogan.dashboard.login;
