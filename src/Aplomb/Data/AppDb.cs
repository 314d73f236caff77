using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Aplomb.Data;

/// <summary>The tables of the desk. The SQL files under Schema/ make them; a test holds both against each other.</summary>
internal sealed partial class AppDb(DbContextOptions<AppDb> options) : IdentityUserContext<UserRow, Guid>(options)
{
    public DbSet<BrandRow> Brands => Set<BrandRow>();
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<PersonRow> People => Set<PersonRow>();
    public DbSet<PostRow> Posts => Set<PostRow>();
    public DbSet<PostChangeRow> PostChanges => Set<PostChangeRow>();
    public DbSet<CaseRow> Cases => Set<CaseRow>();
    public DbSet<CaseEventRow> CaseEvents => Set<CaseEventRow>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();
    public DbSet<ReplyRow> Replies => Set<ReplyRow>();
    public DbSet<BrandProfileRow> BrandProfiles => Set<BrandProfileRow>();
    public DbSet<PlaybookRow> Playbooks => Set<PlaybookRow>();
    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();
    public DbSet<AccountKeyRow> AccountKeys => Set<AccountKeyRow>();
    public DbSet<AccountHealthRow> AccountHealth => Set<AccountHealthRow>();
    public DbSet<AccountHourRow> AccountHours => Set<AccountHourRow>();
    public DbSet<AccountCostRow> AccountCosts => Set<AccountCostRow>();
    public DbSet<HookRow> Hooks => Set<HookRow>();
    public DbSet<SignInRow> SignIns => Set<SignInRow>();
    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();
    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();
    public DbSet<TeamChangeRow> TeamChanges => Set<TeamChangeRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<OpinionRow> Opinions => Set<OpinionRow>();
    public DbSet<HandInRow> HandIns => Set<HandInRow>();
    public DbSet<SnippetRow> Snippets => Set<SnippetRow>();
    public DbSet<PersonSignRow> PersonSigns => Set<PersonSignRow>();
    public DbSet<PersonLinkRow> PersonLinks => Set<PersonLinkRow>();
    public DbSet<CopyRow> Copies => Set<CopyRow>();
    public DbSet<CopyBandRow> CopyBands => Set<CopyBandRow>();
    public DbSet<SecretRow> Secrets => Set<SecretRow>();
    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<AccountRow>().Ignore(row => row.Shown);
        builder.Entity<PersonRow>().Ignore(row => row.Called);
        builder.Entity<CaseRow>().Property(row => row.Version).IsConcurrencyToken();
        builder.Entity<PostRow>().Property(row => row.Revision).IsConcurrencyToken();
        builder.Entity<ReplyRow>().Property(row => row.State).IsConcurrencyToken();
        builder.Entity<CaseEventRow>().HasKey(row => new { row.CaseId, row.Version });
        builder.Entity<InboxRow>().HasKey(row => row.CaseId);
        builder.Entity<BrandProfileRow>().HasKey(row => row.BrandId);
        builder.Entity<CorrectionRow>().Ignore(row => row.What);
        builder.Entity<MembershipRow>().HasKey(row => new { row.UserId, row.BrandId });
        builder
            .Entity<DraftRow>()
            .HasKey(row => new
            {
                row.CaseId,
                row.UserId,
                row.Place,
            });
        builder.Entity<DraftRow>().Property(row => row.Version).IsConcurrencyToken();
        builder.Entity<OpinionRow>().Property(row => row.State).IsConcurrencyToken();
        builder.Entity<HandInRow>().Property(row => row.State).IsConcurrencyToken();
        builder.Entity<KeyRow>().HasKey(row => row.Name);
        builder.Entity<AccountKeyRow>().HasKey(row => row.AccountId);
        builder.Entity<AccountHealthRow>().HasKey(row => row.AccountId);
        builder.Entity<AccountHourRow>().HasKey(row => new { row.AccountId, row.Hour });
        builder
            .Entity<AccountCostRow>()
            .HasKey(row => new
            {
                row.AccountId,
                row.Day,
                row.What,
                row.EachCosts,
            });
        builder.Entity<SignInRow>().HasKey(row => row.State);
        builder
            .Entity<PersonSignRow>()
            .HasKey(row => new
            {
                row.BrandId,
                row.Sign,
                row.PersonId,
                row.Kind,
            });
        builder.Entity<CopyRow>().HasKey(row => row.PostId);
        builder.Entity<CopyBandRow>().HasKey(row => new { row.BrandId, row.Band });
        Relate(builder);
        NameInSnakeCase(builder);
    }

    /// <summary>What must be there first. No navigations: a use case joins what it needs.</summary>
    private static void Relate(ModelBuilder builder)
    {
        builder.Entity<AccountRow>().HasOne<BrandRow>().WithMany().HasForeignKey(row => row.BrandId);
        builder.Entity<PostRow>().HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId);
        builder.Entity<PostRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
        builder.Entity<PostChangeRow>().HasOne<PostRow>().WithMany().HasForeignKey(row => row.PostId);
        builder.Entity<CaseRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
        builder.Entity<CaseEventRow>().HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        builder.Entity<InboxRow>().HasOne<CaseRow>().WithOne().HasForeignKey<InboxRow>(row => row.CaseId);
        builder.Entity<ReplyRow>().HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        builder
            .Entity<BrandProfileRow>()
            .HasOne<BrandRow>()
            .WithOne()
            .HasForeignKey<BrandProfileRow>(row => row.BrandId);
        builder.Entity<PlaybookRow>().HasOne<BrandRow>().WithMany().HasForeignKey(row => row.BrandId);
        builder.Entity<CorrectionRow>().HasOne<BrandRow>().WithMany().HasForeignKey(row => row.BrandId);
        builder.Entity<CorrectionRow>().HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        builder.Entity<CorrectionRow>().HasOne<PostRow>().WithMany().HasForeignKey(row => row.PostId);
        builder
            .Entity<AccountKeyRow>()
            .HasOne<AccountRow>()
            .WithOne()
            .HasForeignKey<AccountKeyRow>(row => row.AccountId);
        builder
            .Entity<AccountHealthRow>()
            .HasOne<AccountRow>()
            .WithOne()
            .HasForeignKey<AccountHealthRow>(row => row.AccountId);
        builder.Entity<AccountHourRow>().HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId);
        builder.Entity<AccountCostRow>().HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId);
        builder.Entity<HookRow>().HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId);
        builder.Entity<SignInRow>().HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId);
        builder.Entity<PersonSignRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
        builder.Entity<PersonLinkRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.PersonId);
        builder.Entity<PersonLinkRow>().HasOne<PersonRow>().WithMany().HasForeignKey(row => row.OtherId);
        builder.Entity<PersonLinkRow>().HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        builder.Entity<CopyRow>().HasOne<PostRow>().WithMany().HasForeignKey(row => row.PostId);
        builder.Entity<CopyBandRow>().HasOne<PostRow>().WithMany().HasForeignKey(row => row.PostId);
        builder.Entity<MembershipRow>().HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Microseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<int>();
    }

    /// <summary>The tables and columns are named as SQL is written by hand: <c>case_events.case_id</c>.</summary>
    private static void NameInSnakeCase(ModelBuilder builder)
    {
        foreach (var table in builder.Model.GetEntityTypes())
        {
            table.SetTableName(
                Snake((table.GetTableName() ?? table.ClrType.Name).Replace("AspNet", "", StringComparison.Ordinal))
            );
            foreach (var column in table.GetProperties())
            {
                column.SetColumnName(Snake(column.Name));
            }
        }
    }

    private static string Snake(string name) => Humps().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Humps();

    /// <summary>Microseconds since 1970 in UTC: sorts as time does, and means the same in both databases.</summary>
    private sealed class Microseconds()
        : ValueConverter<DateTimeOffset, long>(
            at => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
            stored => DateTimeOffset.UnixEpoch.AddTicks(stored * TimeSpan.TicksPerMicrosecond)
        );
}
