using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Aplomb.Data;

/// <summary>Encrypts the keys that guard cookies before they are kept in the database.</summary>
internal sealed class SealKeys(Vault vault) : IXmlEncryptor
{
    internal const string Purpose = "cookie keys";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(
            new XElement("sealed", vault.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting), Purpose)),
            typeof(OpenKeys)
        );
}

/// <summary>The way back. Made by ASP.NET Core from the name that is kept with the key.</summary>
internal sealed class OpenKeys(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<Vault>().Open(encryptedElement.Value, SealKeys.Purpose));
}
