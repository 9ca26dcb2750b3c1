#pragma once

#include <QSettings>
#include <QString>

namespace steward {

/** What the window remembers on this machine between two starts; nothing of it belongs to the office. */
class WindowMemory {
public:
    /** In the person's settings folder. */
    WindowMemory();
    /** In a file of its own, for tests. */
    explicit WindowMemory(const QString& file);

    QString language() const { return text("language"); } ///< `zh_CN`, `en`, or empty: as the system
    void setLanguage(const QString& language) { put("language", language); }
    QString file() const { return text("file"); }
    void setFile(const QString& file) { put("file", file); }
    QString login() const { return text("login"); } ///< who signed in last
    void setLogin(const QString& login) { put("login", login); }
    /** What was typed into the guide of the first start (shell/GuideDraft.h). */
    QString guideDraft() const { return text("guideDraft"); }
    void setGuideDraft(const QString& draft) { put("guideDraft", draft); }
    QByteArray geometry() const { return settings_.value(QStringLiteral("geometry")).toByteArray(); }
    void setGeometry(const QByteArray& bytes) { settings_.setValue(QStringLiteral("geometry"), bytes); }

private:
    QString text(const char* key) const { return settings_.value(QLatin1String(key)).toString(); }
    void put(const char* key, const QString& value) { settings_.setValue(QLatin1String(key), value); }

    QSettings settings_;
};

} // namespace steward
