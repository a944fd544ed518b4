using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Vakwerk.App.Tests.Inloggen;

/// <summary>A passkey in software (WebAuthn level 2, P-256 with ES256, attestation "none"), to go through the whole ceremony without a browser.</summary>
internal sealed class Sleutel(Uri site) : IDisposable
{
    private readonly ECDsa pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private string owner = "";
    private uint count;

    public string Origin => site.GetLeftPart(UriPartial.Authority);

    /// <summary>Answers the options for a new passkey.</summary>
    public string Maak(string options)
    {
        using var json = JsonDocument.Parse(options);
        owner = json.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        byte[] client = ClientData(
            "webauthn.create",
            json.RootElement.GetProperty("challenge").GetString()!
        );
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString([
            .. AuthenticatorData(0x45),
            .. new byte[16],
            0,
            (byte)id.Length,
            .. id,
            .. PublicKey(),
        ]);
        cbor.WriteEndMap();
        return Credential(
            new
            {
                clientDataJSON = Encode(client),
                attestationObject = Encode(cbor.Encode()),
                transports = new[] { "internal" },
            }
        );
    }

    /// <summary>Answers the options for signing in.</summary>
    public string Teken(string options, string? challenge = null)
    {
        using var json = JsonDocument.Parse(options);
        count++;
        byte[] client = ClientData(
            "webauthn.get",
            challenge ?? json.RootElement.GetProperty("challenge").GetString()!
        );
        byte[] data = AuthenticatorData(0x05);
        byte[] signature = pair.SignData(
            [.. data, .. SHA256.HashData(client)],
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        return Credential(
            new
            {
                clientDataJSON = Encode(client),
                authenticatorData = Encode(data),
                signature = Encode(signature),
                userHandle = owner,
            }
        );
    }

    public void Dispose() => pair.Dispose();

    private string Credential(object response) =>
        JsonSerializer.Serialize(
            new
            {
                id = Encode(id),
                rawId = Encode(id),
                type = "public-key",
                response,
                clientExtensionResults = new { },
                authenticatorAttachment = "platform",
            }
        );

    private byte[] ClientData(string type, string challenge) =>
        Encoding.UTF8.GetBytes(
            JsonSerializer.Serialize(
                new
                {
                    type,
                    challenge,
                    origin = Origin,
                    crossOrigin = false,
                }
            )
        );

    private byte[] AuthenticatorData(byte flags)
    {
        byte[] counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site.Host)), flags, .. counter];
    }

    private byte[] PublicKey()
    {
        ECParameters key = pair.ExportParameters(includePrivateParameters: false);
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(5);
        cbor.WriteInt32(1);
        cbor.WriteInt32(2);
        cbor.WriteInt32(3);
        cbor.WriteInt32(-7);
        cbor.WriteInt32(-1);
        cbor.WriteInt32(1);
        cbor.WriteInt32(-2);
        cbor.WriteByteString(key.Q.X!);
        cbor.WriteInt32(-3);
        cbor.WriteByteString(key.Q.Y!);
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
