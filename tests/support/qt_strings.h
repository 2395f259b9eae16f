#pragma once

#include <catch2/catch.hpp>

#include <QString>
#include <QStringList>

/// So that a failed comparison shows its texts.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList& texts)
    {
        return '[' + texts.join(QStringLiteral("\n ")).toStdString() + ']';
    }
};
