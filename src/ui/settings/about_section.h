#pragma once

#include <QWidget>

namespace mediane::ui {

class FactList;
struct ProgramFacts;

/// What this program is, and where its data lie.
class AboutSection : public QWidget
{
    Q_OBJECT
public:
    explicit AboutSection(const ProgramFacts& facts, QWidget* parent = nullptr);
};

} // namespace mediane::ui
