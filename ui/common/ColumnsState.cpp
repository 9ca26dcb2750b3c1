#include "common/ColumnsState.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace steward {

namespace {

class ColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnsState)
public:
    static QString place(const SheetHeadings& headings) {
        return headings.sheet.isEmpty()
                   ? tr("Headings in row %1").arg(headings.row)
                   : tr("Sheet “%1”, headings in row %2").arg(headings.sheet).arg(headings.row);
    }
    static QString heading(const QString& heading, const QString& sample) {
        return sample.isEmpty() ? heading
                                : tr("%1 · e.g. %2", "heading, what stands below").arg(heading, sample);
    }
    static QString separator() { return tr(", ", "between names of fields"); }
};

/** What stands below a heading, short, and an ID number only by its end. */
QString sampleShown(const QString& sample) {
    static const QRegularExpression idNumber(QStringLiteral("^\\d{14,17}[\\dXx]$"));
    constexpr int longest = 12;
    if (idNumber.match(sample).hasMatch())
        return QStringLiteral("****") + sample.right(4);
    return sample.size() > longest ? sample.left(longest) + QChar(0x2026) : sample;
}

} // namespace

bool columnsUnclear(const Error& error) {
    return error.code == QLatin1String("sheet.column_missing") ||
           error.code == QLatin1String("sheet.no_headings");
}

ColumnsState columnsState(const SheetHeadings& headings, const QList<NamedField>& fields) {
    ColumnsState state;
    state.place = ColumnsWords::place(headings);
    for (int i = 0; i < headings.columns.size(); ++i) {
        state.names << headings.columns.at(i).heading;
        state.headings << ColumnsWords::heading(headings.columns.at(i).heading,
                                                sampleShown(headings.samples.value(i)));
    }
    for (const NamedField& field : fields) {
        ColumnChoice choice{field.key, field.label, field.required, -1, -1};
        for (int i = 0; i < headings.columns.size(); ++i) {
            if (headings.columns.at(i).field == field.key)
                choice.column = choice.recognised = i;
        }
        state.fields << choice;
    }
    return state;
}

int setColumn(ColumnsState& state, int field, int column) {
    int left = -1;
    for (int other = 0; column >= 0 && other < state.fields.size(); ++other) {
        if (other != field && state.fields.at(other).column == column) {
            state.fields[other].column = -1;
            left = other;
        }
    }
    state.fields[field].column = column;
    return left;
}

QString missingFields(const ColumnsState& state) {
    QStringList missing;
    for (const ColumnChoice& field : state.fields) {
        if (field.required && field.column < 0)
            missing << field.label;
    }
    return missing.join(ColumnsWords::separator());
}

ColumnMapping mappingOf(const ColumnsState& state) {
    ColumnMapping mapping;
    for (const ColumnChoice& field : state.fields) {
        if (field.column >= 0)
            mapping.insert(field.key, state.names.at(field.column));
        else if (field.recognised >= 0)
            mapping.insert(field.key, QString());
    }
    return mapping;
}

} // namespace steward
