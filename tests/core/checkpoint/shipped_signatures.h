// The signatures that ship, loaded once for all tests.
#pragma once

#include "core/checkpoint/signature.h"

namespace vramwise::test
{

inline const LoadedSignatures& shippedSignatures()
{
    static const LoadedSignatures loaded = loadSignatures(signaturesFile(VRAMWISE_CATALOG_DIR));
    return loaded;
}

inline const SignatureTable& signatures() { return shippedSignatures().table; }

}  // namespace vramwise::test
