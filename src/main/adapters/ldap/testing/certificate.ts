/** A self-signed certificate for dc1.corp.example.com, valid for a hundred years, and its key. Known to all: for tests only. */
export const testCertificate = `-----BEGIN CERTIFICATE-----
MIIBtTCCAVygAwIBAgIUOjayVtajcqFypnHAhU0AJ/N39owwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUZGMxLmNvcnAuZXhhbXBsZS5jb20wIBcNMjYxMTI1MjAwMDM0
WhgPMjEyNjExMDEyMDAwMzRaMB8xHTAbBgNVBAMMFGRjMS5jb3JwLmV4YW1wbGUu
Y29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE9kPunTpADur1g98OrqQHOctj
E4EhxKPsEIJMSuQJFgiU/VctfoU4gv2rkoZf4kKa2wZtE+xbe+9iOfY2VxC+pqN0
MHIwHQYDVR0OBBYEFGmpJia/74tDTXJuWiitTBlO5cI7MB8GA1UdIwQYMBaAFGmp
Jia/74tDTXJuWiitTBlO5cI7MA8GA1UdEwEB/wQFMAMBAf8wHwYDVR0RBBgwFoIU
ZGMxLmNvcnAuZXhhbXBsZS5jb20wCgYIKoZIzj0EAwIDRwAwRAIgEr5EB+/JXb4+
5KQmHhteFIVIgshgMWoqv2IB4UxRZcYCIAKko3Uo5579WikkKJrPeA8016dEIA0G
FwveZtELsAsl
-----END CERTIFICATE-----
`;

/** The key of {@link testCertificate}. */
export const testKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrUPmniLmoGq8uaQq
J7OBHnbSPCQVs5KitHFwvmW3pUyhRANCAAT2Q+6dOkAO6vWD3w6upAc5y2MTgSHE
o+wQgkxK5AkWCJT9Vy1+hTiC/auShl/iQprbBm0T7Ft772I59jZXEL6m
-----END PRIVATE KEY-----
`;
