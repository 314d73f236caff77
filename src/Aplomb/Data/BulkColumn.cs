using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Aplomb.Data;

/// <summary>How <see cref="BulkWrite"/> writes one property of a row: its column, and its value as the database keeps it.</summary>
internal sealed class BulkColumn(IProperty property)
{
    private readonly IClrPropertyGetter _value = property.GetGetter();
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

    public string Name { get; } = property.GetColumnName();
    public string Parameter => $"@{Name}";
    public string Equal => $"{Name} = {Parameter}";

    /// <summary>The row's value as the database keeps it.</summary>
    public object Of(object row) =>
        _value.GetClrValue(row) is not { } value ? DBNull.Value
        : _mapping.Converter is { } converter ? converter.ConvertToProvider(value)!
        : value;

    /// <summary>A parameter of the column's type that holds the row's value.</summary>
    public DbParameter ParameterFor(DbCommand command, object row)
    {
        var parameter = _mapping.CreateParameter(command, Parameter, value: null, nullable: true);
        parameter.Value = Of(row);
        return parameter;
    }
}
