using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Aplomb.Data;

/// <summary>
/// Encrypts what must not be read from the database alone: tokens of networks, and the keys that guard cookies. AES-256-GCM; what a
/// text is for is bound to it, so that one cannot be put in another's place. The key lies beside the database, or comes from outside.
/// </summary>
internal sealed class Vault(DeskOptions options)
{
    /// <summary>The key itself: 32 bytes in base 64.</summary>
    public const string Variable = "APLOMB_KEY";

    /// <summary>The file that holds it, for keys that a machine hands to its services.</summary>
    public const string FileVariable = "APLOMB_KEY_FILE";

    private const string FileName = "aplomb.key";
    private const string Form = "v1.";
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Lazy<byte[]> _key = new(() => Load(options.DataFolder));

    /// <param name="purpose">What it is for: <c>tokens 0197…</c>. The same is needed to open it.</param>
    public string Seal(string words, string purpose)
    {
        var plain = Encoding.UTF8.GetBytes(words);
        var sealed_ = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealed_.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Encrypt(
            nonce,
            plain,
            sealed_.AsSpan(NonceBytes + TagBytes),
            sealed_.AsSpan(NonceBytes, TagBytes),
            Encoding.UTF8.GetBytes(purpose)
        );
        return Form + Base64Url.EncodeToString(sealed_);
    }

    /// <exception cref="InvalidDataException">It was sealed with another key, for another purpose, or changed.</exception>
    public string Open(string text, string purpose)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text.AsSpan(Form.Length));
            var plain = new byte[bytes.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(_key.Value, TagBytes);
            aes.Decrypt(
                bytes.AsSpan(0, NonceBytes),
                bytes.AsSpan(NonceBytes + TagBytes),
                bytes.AsSpan(NonceBytes, TagBytes),
                plain,
                Encoding.UTF8.GetBytes(purpose)
            );
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception error)
            when (error is CryptographicException or FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException(
                $"The desk's key does not open this: it was kept with another one. Bring back the {FileName} that belongs to this database, or connect the accounts again.",
                error
            );
        }
    }

    private static byte[] Load(string folder)
    {
        var said = Environment.GetEnvironmentVariable(Variable);
        var path = Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? file : null;
        var own = Path.Combine(folder, FileName);
        return Read(
            said is { Length: > 0 } ? said : File.ReadAllText(path ?? Made(own)),
            said is null ? path ?? own : Variable
        );
    }

    private static byte[] Read(string text, string where)
    {
        var key = new byte[KeyBytes];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length is KeyBytes
            ? key
            : throw new InvalidDataException($"{where} holds no key: expected {KeyBytes} bytes in base 64.");
    }

    /// <summary>Makes the file where it is not there, for its owner alone; whoever comes second takes the first one's.</summary>
    private static string Made(string path)
    {
        if (File.Exists(path))
        {
            return path;
        }

        var half = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(half, options))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        }

        try
        {
            File.Move(half, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(half);
        }

        return path;
    }
}
