// What item models say of a cell beyond its text.
#pragma once

#include <Qt>

namespace vramwise
{

enum ItemRole {
    SortRole = Qt::UserRole + 1,  ///< raw value: double, or text in natural order; invalid sorts last
    IdRole,                       ///< QString: id of the row's card or model
    RatingRole,                   ///< int: Rating of the cell
    ShareRole,                    ///< double 0…1: length of the bar behind the figure
    PickRole,                     ///< bool: the row is framed
    StrongTailRole,               ///< QString: end of the display text that is bold ("16 GB")
    TagsRole,                     ///< QStringList: small words after the text ("used", "not on sale")
    ColumnIdRole,                 ///< QString: stable name of the column, in headers as well
};

}  // namespace vramwise
