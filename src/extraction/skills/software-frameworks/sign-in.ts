import type { SkillRows } from "../skill-row.ts";

/** How people and programs prove who they are. */
export const signIn: SkillRows = [
  "Active Directory",
  { name: "ADFS", told: "cased" },
  "Auth0",
  { name: "Duo Security", aliases: ["Cisco Duo"] },
  { name: "FIDO", told: "cased", aliases: ["FIDO2"], cased: ["Passkeys"] },
  "ForgeRock",
  { name: "JWT", aliases: ["JSON Web Token", "JSON Web Tokens"] },
  "Kerberos",
  "Keycloak",
  "LDAP",
  { name: "Microsoft Entra ID", aliases: ["Entra ID", "Azure AD", "Azure Active Directory", "Microsoft Entra"] },
  { name: "OAuth", aliases: ["OAuth 2.0", "OAuth 2"] },
  "Okta",
  "OneLogin",
  { name: "OpenID Connect", aliases: ["OIDC", "OpenID"] },
  { name: "Ping Identity", aliases: ["PingFederate"] },
  { name: "SAML", aliases: ["SAML 2.0", "SAML2"] },
  { name: "SCIM", told: "cased" },
  "SiteMinder",
  "WebAuthn",
  "YubiKey",
];
