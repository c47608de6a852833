#include "tests/core/checkpoint/layouts.h"

#include "tests/core/checkpoint/layout_builder.h"

namespace vramwise::test
{

namespace
{

/// An LDM UNet, block by block.
class UnetBuilder
{
public:
    UnetBuilder(const UnetSizes& sizes, TensorType type) : m_sizes(sizes), m_build(type), m_time(sizes.channels * 4) { }

    TensorSpecs run()
    {
        const std::uint64_t base = m_sizes.channels;
        m_build.linear("time_embed.0", m_time, base);
        m_build.linear("time_embed.2", m_time, m_time);
        if (m_sizes.labels > 0) {
            m_build.linear("label_emb.0.0", m_time, m_sizes.labels);
            m_build.linear("label_emb.0.2", m_time, m_time);
        }
        down();
        resBlock("middle_block.0.", m_now, m_now);
        transformer("middle_block.1.", m_now, m_sizes.middleDepth);
        resBlock("middle_block.2.", m_now, m_now);
        up();
        m_build.norm("out.0", base);
        m_build.conv("out.2", 4, base, 3);
        return m_build.take();
    }

private:
    void down()
    {
        m_now = m_sizes.channels;
        m_build.conv("input_blocks.0.0", m_now, 4, 3);
        m_skips.push_back(m_now);
        int block = 1;
        for (std::size_t level = 0; level < m_sizes.multipliers.size(); ++level) {
            const std::uint64_t out = m_sizes.channels * m_sizes.multipliers[level];
            for (int i = 0; i < 2; ++i, ++block) {
                resBlock(numbered("input_blocks", block) + "0.", m_now, out);
                m_now = out;
                transformer(numbered("input_blocks", block) + "1.", m_now, m_sizes.depths[level]);
                m_skips.push_back(m_now);
            }
            if (level + 1 == m_sizes.multipliers.size())
                break;
            m_build.conv(numbered("input_blocks", block++) + "0.op", m_now, m_now, 3);
            m_skips.push_back(m_now);
        }
    }

    void up()
    {
        int block = 0;
        for (std::size_t level = m_sizes.multipliers.size(); level-- > 0;) {
            const std::uint64_t out = m_sizes.channels * m_sizes.multipliers[level];
            for (int i = 0; i < 3; ++i, ++block) {
                resBlock(numbered("output_blocks", block) + "0.", m_now + m_skips.back(), out);
                m_skips.pop_back();
                m_now = out;
                transformer(numbered("output_blocks", block) + "1.", m_now, m_sizes.depths[level]);
                if (i == 2 && level > 0)
                    m_build.conv(numbered("output_blocks", block) + (m_sizes.depths[level] > 0 ? "2.conv" : "1.conv"),
                                 m_now, m_now, 3);
            }
        }
    }

    void resBlock(const std::string& prefix, std::uint64_t in, std::uint64_t out)
    {
        m_build.norm(prefix + "in_layers.0", in);
        m_build.conv(prefix + "in_layers.2", out, in, 3);
        m_build.linear(prefix + "emb_layers.1", out, m_time);
        m_build.norm(prefix + "out_layers.0", out);
        m_build.conv(prefix + "out_layers.3", out, out, 3);
        if (in != out)
            m_build.conv(prefix + "skip_connection", out, in, 1);
    }

    void projection(const std::string& name, std::uint64_t size)
    {
        if (m_sizes.linear)
            m_build.linear(name, size, size);
        else
            m_build.conv(name, size, size, 1);
    }

    void transformer(const std::string& prefix, std::uint64_t size, int depth)
    {
        if (depth == 0)
            return;
        m_build.norm(prefix + "norm", size);
        projection(prefix + "proj_in", size);
        for (int i = 0; i < depth; ++i) {
            const std::string block = numbered(prefix + "transformer_blocks", i);
            for (const auto& [attention, context] : {std::pair("attn1", size), std::pair("attn2", m_sizes.context)}) {
                m_build.linear(block + attention + ".to_q", size, size, false);
                m_build.linear(block + attention + ".to_k", size, context, false);
                m_build.linear(block + attention + ".to_v", size, context, false);
                m_build.linear(block + attention + ".to_out.0", size, size);
            }
            m_build.linear(block + "ff.net.0.proj", size * 8, size);
            m_build.linear(block + "ff.net.2", size, size * 4);
            for (const char* norm : {"norm1", "norm2", "norm3"})
                m_build.norm(block + norm, size);
        }
        projection(prefix + "proj_out", size);
    }

    UnetSizes m_sizes;
    Builder m_build;
    std::uint64_t m_time;
    std::uint64_t m_now = 0;
    std::vector<std::uint64_t> m_skips;
};

void fluxEmbedder(Builder& build, const std::string& name, std::uint64_t in)
{
    build.linear(name + ".in_layer", kFlux, in);
    build.linear(name + ".out_layer", kFlux, kFlux);
}

}  // namespace

TensorSpecs flux1(const FluxSizes& sizes, TensorType type)
{
    Builder build(type);
    build.linear("img_in", kFlux, sizes.channels);
    build.linear("txt_in", kFlux, 4096);
    fluxEmbedder(build, "time_in", 256);
    fluxEmbedder(build, "vector_in", 768);
    if (sizes.guidance)
        fluxEmbedder(build, "guidance_in", 256);
    for (int i = 0; i < sizes.doubleBlocks; ++i)
        for (const char* side : {"img", "txt"}) {
            const std::string prefix = numbered("double_blocks", i) + side;
            build.linear(prefix + "_mod.lin", 6 * kFlux, kFlux);
            build.linear(prefix + "_attn.qkv", 3 * kFlux, kFlux);
            build.add(prefix + "_attn.norm.query_norm.scale", {kFluxHead});
            build.add(prefix + "_attn.norm.key_norm.scale", {kFluxHead});
            build.linear(prefix + "_attn.proj", kFlux, kFlux);
            build.linear(prefix + "_mlp.0", 4 * kFlux, kFlux);
            build.linear(prefix + "_mlp.2", kFlux, 4 * kFlux);
        }
    for (int i = 0; i < sizes.singleBlocks; ++i) {
        const std::string prefix = numbered("single_blocks", i);
        build.linear(prefix + "linear1", 7 * kFlux, kFlux);
        build.linear(prefix + "linear2", kFlux, 5 * kFlux);
        build.add(prefix + "norm.query_norm.scale", {kFluxHead});
        build.add(prefix + "norm.key_norm.scale", {kFluxHead});
        build.linear(prefix + "modulation.lin", 3 * kFlux, kFlux);
    }
    build.linear("final_layer.linear", 64, kFlux);
    build.linear("final_layer.adaLN_modulation.1", 2 * kFlux, kFlux);
    return build.take();
}

TensorSpecs flux1Diffusers(bool guidance)
{
    Builder build(TensorType::Bf16);
    build.linear("x_embedder", kFlux, 64);
    build.linear("context_embedder", kFlux, 4096);
    for (const auto& [name, in] : {std::pair("timestep", 256), std::pair("text", 768), std::pair("guidance", 256)}) {
        if (!guidance && std::string(name) == "guidance")
            continue;
        build.linear("time_text_embed." + std::string(name) + "_embedder.linear_1", kFlux,
                     static_cast<std::uint64_t>(in));
        build.linear("time_text_embed." + std::string(name) + "_embedder.linear_2", kFlux, kFlux);
    }
    for (int i = 0; i < 19; ++i) {
        const std::string prefix = numbered("transformer_blocks", i);
        for (const char* norm : {"norm1.linear", "norm1_context.linear"})
            build.linear(prefix + norm, 6 * kFlux, kFlux);
        for (const char* layer :
             {"to_q", "to_k", "to_v", "add_q_proj", "add_k_proj", "add_v_proj", "to_out.0", "to_add_out"})
            build.linear(prefix + "attn." + layer, kFlux, kFlux);
        for (const char* norm : {"norm_q", "norm_k", "norm_added_q", "norm_added_k"})
            build.add(prefix + "attn." + norm + ".weight", {kFluxHead});
        for (const char* ff : {"ff", "ff_context"}) {
            build.linear(prefix + ff + ".net.0.proj", 4 * kFlux, kFlux);
            build.linear(prefix + ff + ".net.2", kFlux, 4 * kFlux);
        }
    }
    for (int i = 0; i < 38; ++i) {
        const std::string prefix = numbered("single_transformer_blocks", i);
        build.linear(prefix + "norm.linear", 3 * kFlux, kFlux);
        for (const char* layer : {"to_q", "to_k", "to_v"})
            build.linear(prefix + "attn." + layer, kFlux, kFlux);
        for (const char* norm : {"norm_q", "norm_k"})
            build.add(prefix + "attn." + norm + ".weight", {kFluxHead});
        build.linear(prefix + "proj_mlp", 4 * kFlux, kFlux);
        build.linear(prefix + "proj_out", kFlux, 5 * kFlux);
    }
    build.linear("norm_out.linear", 2 * kFlux, kFlux);
    build.linear("proj_out", 64, kFlux);
    return build.take();
}

TensorSpecs unet(const UnetSizes& sizes, TensorType type) { return UnetBuilder(sizes, type).run(); }

TensorSpecs qwenImage(TensorType type)
{
    constexpr std::uint64_t kHidden = 3072;
    Builder build(type);
    build.linear("img_in", kHidden, 64);
    build.linear("txt_in", kHidden, 3584);
    build.add("txt_norm.weight", {3584});
    build.linear("time_text_embed.timestep_embedder.linear_1", kHidden, 256);
    build.linear("time_text_embed.timestep_embedder.linear_2", kHidden, kHidden);
    for (int i = 0; i < 60; ++i) {
        const std::string prefix = numbered("transformer_blocks", i);
        for (const char* layer :
             {"to_q", "to_k", "to_v", "add_q_proj", "add_k_proj", "add_v_proj", "to_out.0", "to_add_out"})
            build.linear(prefix + "attn." + layer, kHidden, kHidden);
        for (const char* norm : {"norm_q", "norm_k", "norm_added_q", "norm_added_k"})
            build.add(prefix + "attn." + norm + ".weight", {128});
        for (const char* side : {"img", "txt"}) {
            build.linear(prefix + side + "_mod.1", 6 * kHidden, kHidden);
            build.linear(prefix + side + "_mlp.net.0.proj", 4 * kHidden, kHidden);
            build.linear(prefix + side + "_mlp.net.2", kHidden, 4 * kHidden);
        }
    }
    build.linear("norm_out.linear", 2 * kHidden, kHidden);
    build.linear("proj_out", 64, kHidden);
    return build.take();
}

TensorSpecs wan(std::uint64_t hidden, std::uint64_t ffn, int blocks, std::uint64_t channels, bool image)
{
    Builder build(TensorType::F16);
    build.add("patch_embedding.weight", {hidden, channels, 1, 2, 2});
    build.add("patch_embedding.bias", {hidden});
    build.linear("text_embedding.0", hidden, 4096);
    build.linear("text_embedding.2", hidden, hidden);
    build.linear("time_embedding.0", hidden, 256);
    build.linear("time_embedding.2", hidden, hidden);
    build.linear("time_projection.1", 6 * hidden, hidden);
    if (image) {
        build.norm("img_emb.proj.0", 1280);
        build.linear("img_emb.proj.1", 1280, 1280);
        build.linear("img_emb.proj.3", hidden, 1280);
        build.norm("img_emb.proj.4", hidden);
    }
    for (int i = 0; i < blocks; ++i) {
        const std::string prefix = numbered("blocks", i);
        for (const char* attention : {"self_attn.", "cross_attn."}) {
            for (const char* layer : {"q", "k", "v", "o"})
                build.linear(prefix + attention + layer, hidden, hidden);
            build.add(prefix + attention + "norm_q.weight", {hidden});
            build.add(prefix + attention + "norm_k.weight", {hidden});
        }
        if (image) {
            build.linear(prefix + "cross_attn.k_img", hidden, hidden);
            build.linear(prefix + "cross_attn.v_img", hidden, hidden);
            build.add(prefix + "cross_attn.norm_k_img.weight", {hidden});
        }
        build.norm(prefix + "norm3", hidden);
        build.linear(prefix + "ffn.0", ffn, hidden);
        build.linear(prefix + "ffn.2", hidden, ffn);
        build.add(prefix + "modulation", {1, 6, hidden});
    }
    build.linear("head.head", (channels == 48 ? 48U : 16U) * 4, hidden);
    build.add("head.modulation", {1, 2, hidden});
    return build.take();
}

TensorSpecs clipL(TensorType type)
{
    constexpr std::uint64_t kHidden = 768;
    Builder build(type);
    build.add("text_model.embeddings.token_embedding.weight", {49'408, kHidden});
    build.add("text_model.embeddings.position_embedding.weight", {77, kHidden});
    for (int i = 0; i < 12; ++i) {
        const std::string prefix = numbered("text_model.encoder.layers", i);
        for (const char* layer : {"k_proj", "v_proj", "q_proj", "out_proj"})
            build.linear(prefix + "self_attn." + layer, kHidden, kHidden);
        build.norm(prefix + "layer_norm1", kHidden);
        build.linear(prefix + "mlp.fc1", 4 * kHidden, kHidden);
        build.linear(prefix + "mlp.fc2", kHidden, 4 * kHidden);
        build.norm(prefix + "layer_norm2", kHidden);
    }
    build.norm("text_model.final_layer_norm", kHidden);
    return build.take();
}

TensorSpecs t5xxl(std::uint64_t vocabulary, TensorType type)
{
    constexpr std::uint64_t kHidden = 4096;
    constexpr std::uint64_t kFfn = 10'240;
    Builder build(type);
    build.add("shared.weight", {vocabulary, kHidden});
    for (int i = 0; i < 24; ++i) {
        const std::string prefix = numbered("encoder.block", i) + "layer.";
        for (const char* layer : {"q", "k", "v", "o"})
            build.linear(prefix + "0.SelfAttention." + layer, kHidden, kHidden, false);
        if (i == 0 || vocabulary != 32'128)
            build.add(prefix + "0.SelfAttention.relative_attention_bias.weight", {32, 64});
        build.add(prefix + "0.layer_norm.weight", {kHidden});
        build.linear(prefix + "1.DenseReluDense.wi_0", kFfn, kHidden, false);
        build.linear(prefix + "1.DenseReluDense.wi_1", kFfn, kHidden, false);
        build.linear(prefix + "1.DenseReluDense.wo", kHidden, kFfn, false);
        build.add(prefix + "1.layer_norm.weight", {kHidden});
    }
    build.add("encoder.final_layer_norm.weight", {kHidden});
    return build.take();
}

TensorSpecs klVae(std::uint64_t latentChannels, bool quantConv, TensorType type)
{
    Builder build(type);
    const auto resBlock = [&build](const std::string& prefix, std::uint64_t in, std::uint64_t out) {
        build.norm(prefix + "norm1", in);
        build.conv(prefix + "conv1", out, in, 3);
        build.norm(prefix + "norm2", out);
        build.conv(prefix + "conv2", out, out, 3);
        if (in != out)
            build.conv(prefix + "nin_shortcut", out, in, 1);
    };
    const auto middle = [&](const std::string& side) {
        resBlock(side + ".mid.block_1.", 512, 512);
        build.norm(side + ".mid.attn_1.norm", 512);
        for (const char* layer : {"q", "k", "v", "proj_out"})
            build.conv(side + ".mid.attn_1." + layer, 512, 512, 1);
        resBlock(side + ".mid.block_2.", 512, 512);
    };
    const std::vector<std::uint64_t> widths{128, 256, 512, 512};
    build.conv("encoder.conv_in", 128, 3, 3);
    std::uint64_t now = 128;
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string prefix = "encoder.down." + std::to_string(level) + '.';
        for (int i = 0; i < 2; ++i) {
            resBlock(numbered(prefix + "block", i), now, widths[level]);
            now = widths[level];
        }
        if (level + 1 < widths.size())
            build.conv(prefix + "downsample.conv", now, now, 3);
    }
    middle("encoder");
    build.norm("encoder.norm_out", 512);
    build.conv("encoder.conv_out", 2 * latentChannels, 512, 3);
    build.conv("decoder.conv_in", 512, latentChannels, 3);
    middle("decoder");
    for (std::size_t level = widths.size(); level-- > 0;) {
        const std::string prefix = "decoder.up." + std::to_string(level) + '.';
        for (int i = 0; i < 3; ++i) {
            resBlock(numbered(prefix + "block", i), now, widths[level]);
            now = widths[level];
        }
        if (level > 0)
            build.conv(prefix + "upsample.conv", now, now, 3);
    }
    build.norm("decoder.norm_out", 128);
    build.conv("decoder.conv_out", 3, 128, 3);
    if (quantConv) {
        build.conv("quant_conv", 2 * latentChannels, 2 * latentChannels, 1);
        build.conv("post_quant_conv", latentChannels, latentChannels, 1);
    }
    return build.take();
}

}  // namespace vramwise::test
