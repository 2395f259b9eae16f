#pragma once

#include "ui/people/person_data.h"

#include <QScrollArea>

namespace mediane::ui {

class FactList;

/// The identity section of a person's file, to read.
class IdentityView : public QScrollArea
{
    Q_OBJECT
public:
    explicit IdentityView(QWidget* parent = nullptr);
    void showPerson(const PersonData& person, Date today);

private:
    FactList* m_facts;
};

} // namespace mediane::ui
