// Catalog updates: the archive, and what is only read once a signature was right – fuzzing will not forge one, so
// the manifest and the lists of keys are read straight from the input as well.
#include "core/bundle/bundle.h"
#include "tests/fuzz/targets.h"

namespace vramwise::fuzz
{

void bundle(std::string_view input)
{
    const TrustedKeys keys{{"nobody", {}}};
    if (Result<BundleParts> parts = unpackBundle(input, "update.zip"))
        (void)checkBundle(std::move(*parts), keys);
    (void)parseManifest(input);
    (void)parseKeys(input, "keys.json");
}

}  // namespace vramwise::fuzz
