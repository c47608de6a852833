#include "core/catalog/parsers.h"

namespace vramwise
{

Price parsePrice(FieldReader& fields, const SourceTable& sources, bool ownByDefault)
{
    Price price;
    price.card = {fields.id("card")};
    fields.require("amount", "string");
    fields.require("currency", "string");
    price.amount = fields.findAmount("amount", "currency").value_or(Money{});
    price.condition = fields.choice<Condition>("condition");
    price.date = fields.date("date");
    price.basis = ownByDefault ? fields.findChoice<PriceBasis>("basis").value_or(PriceBasis::Own)
                               : fields.choice<PriceBasis>("basis");
    if (price.basis == PriceBasis::Own) {
        price.region = fields.findText("region").value_or("");
        price.source = findIdOf<SourceId>(fields, "source").value_or(SourceId{});
    } else {
        price.region = fields.text("region");
        price.source = parseSourceId(fields, "source", sources);
    }
    return price;
}

}  // namespace vramwise
